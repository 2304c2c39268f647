import assert from 'node:assert/strict'
import { it } from 'node:test'
import { directionOf, foreignTo } from './script.ts'

it('Arabic in a French page is Arabic, and French in an Arabic page French', () => {
  assert.equal(foreignTo('fr', 'لقاء تواصلي حول الأمن'), 'ar-MA')
  assert.equal(foreignTo('zgh', 'حي النخيل'), 'ar-MA')
  assert.equal(foreignTo('ar', 'Association des Palmiers'), 'fr-MA')
})

it('what has the script of the page, or none, is left alone', () => {
  assert.equal(foreignTo('ar', 'جمعية OZONE للبيئة'), undefined)
  assert.equal(foreignTo('fr', 'Café «الأمل» : abords et accès'), undefined)
  assert.equal(foreignTo('en', '15:00 – 17:30'), undefined)
})

it('a text is set from the side of its first letter', () => {
  assert.equal(directionOf('15:00 لقاء مع Bidra'), 'rtl')
  assert.equal(directionOf('« Rencontre » avec جمعية النخيل'), 'ltr')
})

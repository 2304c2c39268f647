import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Registered, sameAssociation, sameOffice } from './suggestions.ts'

const one = (id: string, nameAr: string, more: Partial<Registered> = {}): Registered => ({ id, nameAr, nameFr: null, aliases: [], ...more })
const associations = [
  one('nasim', 'جمعية نسيم الشرق للتنمية', { aliases: ['نسيم الشرق'] }),
  one('oranges', 'جمعية البرتقال', { nameFr: 'Association Les Orangers' }),
  one('parents1', 'جمعية آباء تلاميذ مدرسة النور'),
  one('parents2', 'جمعية آباء تلاميذ مدرسة الأمل'),
]
const offices = [
  one('prefect', 'والي الأمن'),
  one('urban', 'رئيس الهيئة الحضرية'),
  one('zone', 'رئيس المنطقة'),
  one('zone-urban', 'رئيس الهيئة الحضرية بالمنطقة'),
]

describe('an association of a report', () => {
  it('is found under its name in another spelling, an alias or its French name', () => {
    assert.equal(sameAssociation(['جمعيه نسيم الشّرق للتنميه'], associations)?.id, 'nasim')
    assert.equal(sameAssociation(['شيء آخر', 'نسيم الشرق'], associations)?.id, 'nasim')
    assert.equal(sameAssociation(['association les orangers'], associations)?.id, 'oranges')
  })

  it('is found when it alone shares the words', () => {
    assert.equal(sameAssociation(['جمعية البرتقل'], associations)?.id, 'oranges')
  })

  it('is not guessed between two, and not found when it is unknown', () => {
    assert.equal(sameAssociation(['جمعية آباء تلاميذ مدرسة'], associations), undefined)
    assert.equal(sameAssociation(['ودادية الرياض'], associations), undefined)
  })
})

describe('an office of a report', () => {
  it('is the one all of whose words are in the role', () => {
    assert.equal(sameOffice('والي أمن بني ملال بالنيابة', offices)?.id, 'prefect')
    assert.equal(sameOffice('رئيس الهيئة الحضرية', offices)?.id, 'urban')
  })

  it('is nobody for a role that the register does not know', () => {
    assert.equal(sameOffice('رؤساء المصالح الأمنية', offices), undefined)
    assert.equal(sameOffice('والي الجهة', offices), undefined)
  })
})

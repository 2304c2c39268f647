import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages } from '../../platform/words/language.ts'
import { fieldsOf, kinds } from '../kind.ts'
import { exchangeWords } from '../words.ts'
import { mapHeaders } from './mapping.ts'

test('headers are known in Arabic, French and English, in any order and spelling', () => {
  assert.deepEqual(mapHeaders('associations', ['الإسم', 'المجال', 'الحي', 'رقم الهاتف', 'ملاحظات']), [
    'nameAr',
    'kind',
    'territory',
    'contactPhone',
    null,
  ])
  assert.deepEqual(mapHeaders('associations', ['NOM DE L’ASSOCIATION', 'Tél.', 'E-mail', 'Quartier']), [
    'nameAr',
    'contactPhone',
    'contactEmail',
    'territory',
  ])
  assert.deepEqual(mapHeaders('demands', ['Date de réception', 'Demandeur', 'Texte de la demande']), [
    'receivedOn',
    'association',
    'original',
  ])
  assert.deepEqual(mapHeaders('demands', ['تاريخ الطلب', 'اسم الجمعية', 'نص المطلب', 'الموقع']), [
    'receivedOn',
    'association',
    'original',
    'placeWords',
  ])
  assert.deepEqual(mapHeaders('meetings', ['Title', 'Date', 'Time', 'Venue']), ['title', 'day', 'time', 'place'])
})

test('our own templates are understood whole, in every language', () => {
  for (const kind of kinds)
    for (const language of languages)
      assert.deepEqual(mapHeaders(kind, Object.values(exchangeWords[language].fields[kind])), [...fieldsOf[kind]], `${kind} ${language}`)
})

test('no field is taken twice, whatever the headers are', () => {
  const header = fc.oneof(fc.string(), fc.constantFrom('الاسم', 'nom', 'name', 'الحي', 'date', 'demande'))
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(header, { maxLength: 20 }), (kind, headers) => {
      const fields = mapHeaders(kind, headers)
      const taken = fields.filter((field) => field !== null)
      assert.equal(fields.length, headers.length)
      assert.equal(new Set(taken).size, taken.length)
    }),
  )
})

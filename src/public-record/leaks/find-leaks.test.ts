import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSet } from '../../../bench/leaks/sets.ts'
import { findLeaks } from './find-leaks.ts'
import { mustGo } from './leak.ts'
import { redact } from './redact.ts'

const { planted, harmless } = readSet('tune')

test('what it shows stands in the text, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('السيد', 'محمد', 'رقم', '12', '٠٦', 'دورية', 'M.', 'Benali', '.', '\n', 'à 18h', 'أ.ب', '\u200F'), {
        maxLength: 20,
      })
      .map((words) => words.join(' ')),
    fc.constantFrom(...planted.map((one) => one.text)),
  )
  fc.assert(
    fc.property(text, (words) =>
      findLeaks(words).every(({ start, end, found }) => start < end && end <= words.length && words.slice(start, end) === found),
    ),
  )
})

test('what it proposes gives nothing away: a text redacted by it is clean after two readings', () => {
  for (const { text } of planted) {
    const once = redacted(text)
    assert.deepEqual(
      findLeaks(redacted(once)).map(({ kind, found }) => ({ kind, found, once })),
      [],
      text,
    )
  }
})

test('whatever stands around it, a leak stays a leak', () => {
  const around = fc.constantFrom('', '. ', '، ', '\n', ' - ')
  fc.assert(
    fc.property(fc.constantFrom(...planted), fc.constantFrom(...harmless), around, ({ text, kind }, other, between) =>
      findLeaks(`${text}.\n${other}${between}`).some((leak) => leak.kind === kind),
    ),
  )
})

test('marks that cannot be seen, other digits and tashkeel hide nothing', () => {
  for (const text of ['شكرا لأحـمـد العلوي', 'شُكْرًا لِمُحَمَّد العَلَوي', 'رقمه ٠٦\u200F٦١٢٣٤٥٦٧', 'زنقة الياسمين رقم ١٢', 'سجلت ٣ حالات تحرش'])
    assert.notDeepEqual(findLeaks(text), [], text)
})

test('it proposes in the language of the words around', () => {
  assert.equal(findLeaks('appelez le 0612345678')[0]!.proposal, '[numéro masqué]')
  assert.equal(findLeaks('اتصلوا على 0612345678')[0]!.proposal, '[رقم هاتف محجوب]')
})

test('what identifies must go, what may be a street can stay with a reason', () => {
  assert.ok(findLeaks('0612345678').every(mustGo))
  assert.ok(!findLeaks('شكرا لأحمد العلوي').some(mustGo))
})

function redacted(text: string): string {
  return redact(
    text,
    findLeaks(text).map(({ start, end, proposal }) => ({ start, end, replacement: proposal })),
  )
}

test('a number that is free or costs the same from everywhere gives nobody away', () => {
  for (const number of ['0800 12 34 56', '0801001900', '٠٨٠٢١٢٣٤٥٦']) assert.deepEqual(findLeaks(`اتصلوا بالرقم ${number}`), [], number)
  assert.equal(findLeaks('اتصلوا بالرقم 0803123456')[0]?.kind, 'telephone')
})

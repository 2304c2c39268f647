import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { stemsOf } from './stem.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const signs = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةـگڭپچڤ',
  ...'َُِّْ',
  ...'aéçeZsx',
  'les',
  'حي',
  ...'٣7',
  ...' ،.-',
  'ال',
  'وال',
  'بال',
  'ات',
  'ون',
  'ها',
  'ية',
  'في',
  'ⴰⵎ',
  '\u200F',
]

test('the stems of Node are those of the database, whatever the text', async () => {
  const { db } = database
  const texts = fc.sample(
    fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((list) => list.join('')),
    { numRuns: 500, seed: 7 },
  )
  const rows = await db<{ text: string; stem: string }[]>`select text, ar_stem(text) as stem from unnest(${texts}::text[]) text`
  assert.equal(rows.length, texts.length)
  for (const { text, stem } of rows) assert.deepEqual(stemsOf(text), stem.split(/ +/).filter(Boolean), text)
})

test('forms of a word have one stem, in Arabic and with accents', () => {
  for (const word of ['مدرسة', 'المدرسة', 'للمدرسة', 'والمدرسة', 'مدرستنا', 'مَدْرَسَة'])
    assert.deepEqual(
      stemsOf(word).map((stem) => stem.replace(/ت$/, '')),
      ['مدرس'],
      word,
    )
  assert.deepEqual(stemsOf('Éclairage ÉCLAIRAGE eclairage'), ['eclairage', 'eclairage', 'eclairage'])
  assert.deepEqual(stemsOf('l’éclairage des rues'), ['eclairage', 'rue'])
  assert.deepEqual(stemsOf('الحي للحي حي'), ['حي', 'حي', 'حي'])
  assert.deepEqual(stemsOf('من في إلى'), [])
})

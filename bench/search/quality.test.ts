import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '../../src/platform/ids.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { methodsOver, ourSearch, type Quality, qualityOf, readCollection } from './quality.ts'

const collection = readCollection()
const quality: Record<string, Quality> = {}
let database: TestDatabase
before(async () => {
  database = await testDatabase()
  const connection = await database.db.reserve()
  try {
    const methods = await methodsOver(connection, newId(), collection)
    for (const [name, method] of Object.entries(methods)) quality[name] = await qualityOf(method, collection.questions)
  } finally {
    connection.release()
  }
})
after(() => database.close())

test('the set is large enough to tell: 300 texts, 150 questions, each with texts that answer it', () => {
  const { texts, questions } = collection
  assert.ok(texts.length >= 300 && questions.length >= 150, `${texts.length} texts, ${questions.length} questions`)
  assert.equal(new Set(texts.map(({ text }) => text)).size, texts.length)
  for (const { words, worth } of questions) assert.ok([...worth.values()].filter((grade) => grade === 3).length === 4, words)
})

test('search finds better than what PostgreSQL, trigrams and MiniSearch offer, in every kind of question', () => {
  const { [ourSearch]: ours, ...others } = quality
  if (process.env.SHOW) console.table(quality)
  for (const [name, other] of Object.entries(others)) {
    assert.ok(ours!.all > other.all + 0.05, `${name}: ${other.all} against ${ours!.all}`)
    for (const kind of ['msa', 'darija', 'french'] as const)
      assert.ok(ours![kind] > other[kind], `${name}, ${kind}: ${other[kind]} against ${ours![kind]}`)
  }
})

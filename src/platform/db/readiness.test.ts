import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { databaseWithoutLetters, testDatabase } from '../../../test/database.ts'
import { assertReady } from './readiness.ts'

test('the embedded database is ready for Arabic, search by similarity included', async () => {
  const { db, close } = await testDatabase()
  after(close)
  await assertReady(db)
  await db`create extension if not exists pg_trgm`
  const [row] = await db`select show_trgm('مدرسة') as trigrams`
  assert.equal(row!.trigrams.length, 6)
})

test('a database with LC_CTYPE=C is refused with a sentence that says what to do', async () => {
  const { db, close } = await databaseWithoutLetters()
  after(close)
  await assert.rejects(assertReady(db), /LC_CTYPE=C\).*createdb --template=template0 --encoding=UTF8 --locale=C\.UTF-8 qurb/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

test('a day is text in both directions, whatever the time zone', async () => {
  const { db } = database
  await db`create table diary (held_on date, days date[])`
  await db`insert into diary values (${'2026-11-24'}, ${['2026-01-01', '2026-12-31']})`
  const [row] = await db`select held_on, days, held_on = '2026-11-24'::date as same from diary`
  assert.deepEqual({ ...row }, { heldOn: '2026-11-24', days: ['2026-01-01', '2026-12-31'], same: true })
})

test('counts are numbers, instants are dates, documents are objects', async () => {
  const instant = new Date('2026-11-24T10:00:00.123Z')
  const { db } = database
  const [row] =
    await db`select count(*), 9007199254740991::bigint as big, ${instant}::timestamptz as at, ${db.json({ a: ['ع'], snake_key: 1 })}::jsonb as document`
  assert.deepEqual({ ...row }, { count: 1, big: 9007199254740991, at: instant, document: { a: ['ع'], snake_key: 1 } })
})

test('the server speaks UTC', async () => {
  const [row] = await database.db`select current_setting('TimeZone') as zone`
  assert.equal(row!.zone, 'UTC')
})

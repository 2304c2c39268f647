import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, beforeEach, test } from 'node:test'
import { emptyDatabase, type TestDatabase } from '../../../test/database.ts'
import { migrate } from './migrate.ts'

const directory = mkdtempSync(join(tmpdir(), 'qurb-migrations-'))
let database: TestDatabase

after(() => rmSync(directory, { recursive: true }))
beforeEach(async () => {
  database = await emptyDatabase()
  write('0001_things.sql', 'create table thing (id int primary key); insert into thing values (1);')
  write('0002_more.sql', 'alter table thing add name text;')
})
afterEach(() => database.close())

test('migrations are applied in the order of their numbers, once', async () => {
  const { db } = database
  assert.deepEqual(await migrate(db, directory), ['0001_things.sql', '0002_more.sql'])
  assert.deepEqual(await migrate(db, directory), [])
  assert.deepEqual([...(await db`select id, name from thing`)], [{ id: 1, name: null }])
})

test('of several starts at once, one migrates and the others wait', async () => {
  const { db } = database
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(db, directory)))
  assert.deepEqual(applied.flat().sort(), ['0001_things.sql', '0002_more.sql'])
})

test('a migration that fails leaves nothing of itself', async () => {
  const { db } = database
  write('0002_more.sql', 'alter table thing add name text; select nonsense;')
  await assert.rejects(migrate(db, directory), /nonsense/)
  assert.deepEqual([...(await db`select name from migration`)], [{ name: '0001_things.sql' }])
  assert.deepEqual([...(await db`select * from thing`)], [{ id: 1 }])
})

test('an applied migration that was edited is refused', async () => {
  await migrate(database.db, directory)
  write('0001_things.sql', 'create table other (id int);')
  await assert.rejects(migrate(database.db, directory), /StartError[\s\S]*db\/migrations\/0001_things\.sql was edited after it was applied/)
})

test('a database from a newer version is refused', async () => {
  await migrate(database.db, directory)
  rmSync(join(directory, '0002_more.sql'))
  await assert.rejects(migrate(database.db, directory), /The database is newer than this program \(0002_more\.sql\)/)
})

function write(name: string, sql: string): void {
  writeFileSync(join(directory, name), sql)
}

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const copies = [
  'briefing',
  'awareness_programme',
  'awareness_report',
  'category',
  'command',
  'communique',
  'cyber_channel',
  'demand',
  'dissent',
  'entry',
  'handout',
  'indicator',
  'lineage',
  'meeting',
  'meeting_request',
  'minutes',
  'minutes_word',
  'presence',
  'problem',
  'pupil_question',
  'search_size',
  'search_word',
  'searchable',
  'series',
  'strategy',
  'strategy_word',
  'survey',
  'survey_result',
  'tally',
  'trust_result',
  'trust_wave',
].map((name) => `public_record.${name}`)
/** Names and shapes of places and what people call a thing are words of reference. */
const reference = ['public.command', 'public.district', 'public.lexicon_change', 'public.lexicon_word']

test('the role of public pages reads the released copies and the places, no other table at all', async () => {
  const { db, publicDb } = database
  const tables = await db<{ schema: string; name: string }[]>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`
  assert.ok(tables.length > 20)
  const readable: string[] = []
  for (const { schema, name } of tables) {
    const [allowed] = await publicDb<{ any: boolean }[]>`select has_any_column_privilege(${`${schema}.${name}`}, 'select') as any`
    if (allowed!.any) readable.push(`${schema}.${name}`)
    else await assert.rejects(publicDb`select 1 from ${publicDb(`${schema}.${name}`)} limit 1`, { code: '42501' }, name)
  }
  assert.deepEqual(readable.sort(), [...copies, ...reference].sort())
})

test('it writes nothing, not even where it reads, nor by leaving its read-only transaction', async () => {
  const { publicDb } = database
  for (const table of [...copies, ...reference]) {
    await assert.rejects(
      publicDb.begin('read write', (tx) => tx`delete from ${tx(table)}`),
      { code: '42501' },
      table,
    )
  }
  await assert.rejects(
    publicDb.begin('read write', (tx) => tx`update public_record.demand set released_at = now()`),
    { code: '42501' },
  )
  await assert.rejects(
    publicDb.begin('read write', (tx) => tx`create table mine (n int)`),
    { code: '42501' },
  )
})

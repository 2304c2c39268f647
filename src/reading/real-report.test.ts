import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { defaultsOf } from './defaults.ts'
import { findReport, readRegister } from './queries.ts'
import { questionsOf } from './questions.ts'
import { suggestionsFor } from './suggestions.ts'

const file = '../shared/source/report.ar.txt'

test('the report that this began with: read, reviewed, confirmed, agreed, signed by two and public, its demand on record', async () => {
  if (!existsSync(file)) return
  const world = await testWorld()
  try {
    const reportId = await handIn(world, readFileSync(file, 'utf8'))
    const ref = await confirmAll(world, reportId)
    await agree(world, ref)
    await signAll(world)
    const page = await (await world.request('visitor', `/meetings/${ref}`)).text()
    assert.match(page, /انعقد لقاء تواصلي/)
    const [meeting] = await world.db`select state, day, chair_acting from meeting where ref = ${ref}`
    assert.deepEqual({ ...meeting }, { state: 'published', day: '2021-02-16', chairActing: true })
    const demands = await world.db<{ original: string }[]>`select original from demand`
    assert.equal(demands.length, 1)
    assert.match(demands[0]!.original, /تدعيم التواجد الأمني/)
    const [named] = await world.db`select 1 from public_record.meeting where (communique || title || place) like '%وعلي%'`
    assert.equal(named, undefined)
  } finally {
    await world.close()
  }
})

async function post(world: World, person: Person, path: string, form: Record<string, string | string[]>): Promise<string> {
  const response = await world.request(person, path, { form })
  assert.equal(response.status, 303, path)
  return response.headers.get('location')!.split('?')[0]!
}

async function handIn(world: World, text: string): Promise<string> {
  const path = await post(world, 'cell', '/desk/reports', { text })
  const page = await (await world.request('cell', path)).text()
  for (const day of ['2010-02-16', '2016-02-16', '2021-02-16']) assert.match(page, new RegExp(`value="${day}"(?! checked)`))
  return path.split('/').at(-1)!
}

/** The year is chosen by a person; both associations are new to the register. */
async function confirmAll(world: World, reportId: string): Promise<string> {
  const { reading } = await findReport(world.db, world.ids.command, reportId)
  const questions = questionsOf(reading)
  const suggestions = suggestionsFor(questions, await readRegister(world.db, world.ids.command))
  assert.equal(suggestions['chair-1'], world.ids.officeChief)
  const answers = questions.map(({ key, kind }) => {
    if (kind === 'date') return [key, '2021-02-16']
    if (kind === 'association') return [key, 'new']
    if (kind === 'chair' || kind === 'official') return [key, suggestions[key] ?? 'reject']
    return [key, 'confirm']
  })
  const form = { ...defaultsOf(questions, suggestions), ...Object.fromEntries(answers) }
  return (await post(world, 'cell', `/desk/reports/${reportId}/confirmation`, form)).split('/').at(-1)!
}

/** Neither association has an account: both stay silent for as long as they may speak. */
async function agree(world: World, ref: string): Promise<void> {
  const path = `/desk/meetings/${ref}`
  await post(world, 'cell', `${path}/minutes`, { minutes: 'دار اللقاء حول الأمن المدرسي والجريمة الإلكترونية وسجل فيه مطلب.' })
  const there = await world.db<{ id: string }[]>`select association_id as id from attendance where association_id is not null`
  assert.equal(there.length, 2)
  await post(world, 'cell', `${path}/minutes/circulation`, {})
  world.clock.set('2026-03-11')
  await post(world, 'cell', `${path}/minutes/agreement`, {})
  await post(world, 'cell', `${path}/communique`, { communique: 'انعقد لقاء تواصلي حول الأمن المدرسي.' })
}

async function signAll(world: World): Promise<void> {
  const releases = await world.db<
    { id: string }[]
  >`select id from release where subject_kind in ('meeting', 'minutes', 'communique') and state = 'waiting'`
  for (const { id } of releases) await post(world, 'publisher', `/desk/releases/${id}/signature`, {})
  const [{ state } = { state: '' }] = await world.db<{ state: string }[]>`select state from meeting`
  assert.equal(state, 'agreed')
  for (const { id } of releases) await post(world, 'publisher2', `/desk/releases/${id}/signature`, {})
}

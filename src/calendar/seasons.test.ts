import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { dueDay } from './deadline.ts'
import { declareSeason } from './declare-season.ts'
import { listSeasons } from './queries.ts'
import { seasonOf } from './season.ts'
import { withdrawSeason } from './withdraw-season.ts'
import { workingCalendar } from './working-calendar.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.db`delete from season`)

const ramadan = { kind: 'ramadan', firstDay: '2026-02-18', lastDay: '2026-03-19' }
const seasons = () => listSeasons(world.db, world.ids.command, '2026-01-01')

test('Ramadan is declared from a day to a day, and moves no deadline', async () => {
  const due = async () => dueDay(await workingCalendar(world.db, world.ids.command, '2026-03-02'), 'answer', '2026-03-02')
  const before = await due()
  await declareSeason(world.context('cell'), ramadan)
  assert.deepEqual([...(await seasons())], [ramadan])
  assert.equal(await due(), before)
  assert.equal(seasonOf('2026-03-19', await seasons())?.kind, 'ramadan')
  assert.equal(seasonOf('2026-03-20', await seasons()), undefined)
})

test('it has 29 or 30 days, and is declared once', async () => {
  const declare = (form: Partial<typeof ramadan>) => declareSeason(world.context('cell'), { ...ramadan, ...form })
  await assert.rejects(declare({ lastDay: '2026-03-10' }), /noMonth/)
  await assert.rejects(declare({ lastDay: '2026-02-10' }), /endsBefore/)
  const both = await Promise.allSettled([declare({}), declare({ firstDay: '2026-02-19' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('it is withdrawn once, when the moon was seen a day later', async () => {
  await declareSeason(world.context('cell'), ramadan)
  const both = await Promise.allSettled(
    ['cell', 'administrator'].map((who) => withdrawSeason(world.context(who as 'cell'), { firstDay: ramadan.firstDay })),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.deepEqual([...(await seasons())], [])
})

test('it is declared and withdrawn by the cell and the administrator', async () => {
  await assert.rejects(declareSeason(world.context('head'), ramadan), /forbidden/)
  await declareSeason(world.context('administrator'), ramadan)
  await assert.rejects(withdrawSeason(world.context('planner'), { firstDay: ramadan.firstDay }), /forbidden/)
  assert.match(await (await world.request('head', '/desk/days-off')).text(), /datetime="2026-03-19"/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleSheets } from '../../../test/sheet-sample.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { systemOf } from '../../platform/actor.ts'
import { declareLeave } from '../declare-leave.ts'
import { endWish } from '../end-wish.ts'
import { firstKeptWeek, summingUp, sumUpWeeks } from './sum-up-weeks.ts'

let world: World
let sample: ReturnType<typeof sampleSheets>
before(async () => {
  world = await testWorld()
  sample = sampleSheets(world)
})
after(() => world.close())

const clock = () => ({ ...world.context('visitor'), actor: systemOf(world.ids.command) })
const turn = () => summingUp.run(clock(), world.publicDb)
const count = async (table: string) => (await world.db`select 1 from ${world.db(table)}`).length
const page = async (path: string) => (await world.request('planner', path)).text()
const acts = async () => (await world.db`select 1 from ledger where act = 'sheets.sum-up-weeks'`).length

test('six months are counted by the calendar, and weeks go whole', () => {
  assert.equal(firstKeptWeek('2026-09-14'), '2026-03-09')
  assert.equal(firstKeptWeek('2026-09-15'), '2026-03-09')
  assert.equal(firstKeptWeek('2026-09-16'), '2026-03-16')
  assert.equal(firstKeptWeek('2026-08-31'), '2026-02-23')
  assert.equal(firstKeptWeek('2027-01-01'), '2026-06-29')
})

test('after two weeks what phones sent is forgotten; after six months visits become sums of a week and a wish', async () => {
  const { visits, first, planId } = await sample.week('2026-03-09')
  const day = visits[0]!.day
  const monthOfKept = async () =>
    (await page('/desk/presence-plan/kept?month=2026-03')).match(/<tfoot>.*?<\/tfoot>/s)?.[0].match(/\d+ زيارة/)?.[0]
  await world.db`update presence_wish set visits = 1`
  const promised = '24 زيارة'
  assert.equal(await monthOfKept(), promised, '5 for each of three places in the planned week, 1 in the three others')
  world.clock.set('2026-03-13', '20:00')
  const own = visits.filter(({ teamId }) => teamId === first)
  const others = visits.filter(({ teamId }) => teamId !== first)
  const [hindered, unfinished, ...walked] = own
  await sample.send('planner', first, sample.hindered(hindered!.id, 'weather'), sample.arrived(unfinished!.id, 600))
  await sample.send(
    'planner',
    first,
    ...walked.flatMap(({ id, arrive, leave }) => [sample.arrived(id, arrive + 1), sample.left(id, leave + 3)]),
  )
  assert.ok(walked.length > 0 && others.length + own.length === 15)
  await sample.link(first, '2026-03-15')

  world.clock.set('2026-03-15')
  await turn()
  assert.equal(await acts(), 0, 'nothing is due')
  world.clock.set('2026-03-24')
  await turn()
  assert.equal(await count('presence_sheet_link'), 0)
  const days = await world.db<
    { day: string }[]
  >`select v.day from presence_mark m join presence_visit v on v.plan_id = m.plan_id and v.id = m.visit_id`
  assert.ok(days.every(({ day }) => day >= '2026-03-10'))
  world.clock.set('2026-04-01')
  await turn()
  assert.equal(await count('presence_mark'), 0)
  assert.equal(await count('presence_visit_kept'), own.length, 'what became of visits stays')

  world.clock.set('2026-09-15')
  await turn()
  assert.equal(await count('presence_week_kept'), 0, 'the week is six months old, but not yet over for so long')
  world.clock.set('2026-09-16')
  await Promise.all([turn(), turn()])
  for (const table of ['presence_visit', 'presence_visit_kept', 'presence_mark', 'presence_break'])
    assert.equal(await count(table), 0, table)
  const [sums] = await world.db<{ promised: number; kept: number; minutes: number; wishes: number }[]>`
    select sum(promised)::int as promised, sum(kept)::int as kept, sum(minutes)::int as minutes, count(*)::int as wishes from presence_week_kept`
  const minutes = walked.reduce((sum, { arrive, leave }) => sum + leave - arrive + 2, 0)
  assert.deepEqual(sums, { promised: 15, kept: own.length - 1, minutes, wishes: 3 })
  assert.equal(await monthOfKept(), promised, 'the promise is known without the plan')
  for (const path of ['', '/places', `/days/${day}`]) {
    const gone = await world.request('planner', `/desk/presence-plan/plans/${planId}${path}`)
    assert.ok(gone.status < 500, path)
    assert.doesNotMatch(await gone.text(), /09:\d\d|حي النخيل/, path)
  }
  const done = await acts()
  await turn()
  assert.equal(await acts(), done, 'and it is done once')
})

test('a version that was never in force promised nothing, and is forgotten too', async () => {
  world.clock.set('2026-09-17')
  const week = '2026-09-21'
  const teams = await world.db<{ id: string }[]>`select id from presence_team order by name`
  const first = await sample.again(week, teams[0]!.id, teams[1]!.id)
  await sample.presence.plan(week)
  world.clock.set('2027-04-05')
  await turn()
  assert.equal(await count('presence_visit'), 0)
  const [sums] = await world.db<{ promised: number; kept: number }[]>`
    select sum(promised)::int as promised, sum(kept)::int as kept from presence_week_kept where week = ${week}`
  assert.deepEqual(sums, { promised: first.visits.length, kept: 0 })
})

test('no document of a plan keeps a place, an hour or a visit for longer either', async () => {
  const documents = await world.db<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and table_name like 'presence%' and data_type in ('json', 'jsonb')`
  assert.ok(documents.some(({ column }) => column === 'instance'))
  // Tables of travel times hold no day: they are what holds today.
  for (const { table, column } of documents.filter(({ table }) => table !== 'presence_matrix')) {
    const left = await world.db`select 1 from ${world.db(table)} where ${world.db(column)} is not null`
    assert.equal(left.length, 0, `${table}.${column}`)
  }
  const plans = await world.db<{ reducedOn: string; kept: boolean }[]>`select reduced_on, objective is not null as kept from presence_plan`
  assert.ok(plans.length >= 3 && plans.every(({ reducedOn, kept }) => reducedOn >= '2026-09-16' && kept), 'what each was worth stays')
})

test('the page of such a plan says why its visits are gone, and where their sums are', async () => {
  const [plan] = await world.db<{ id: string }[]>`select id from presence_plan where state = 'approved' order by week limit 1`
  const path = `/desk/presence-plan/plans/${plan!.id}`
  for (const person of ['planner', 'head'] as const) {
    const answer = await world.request(person, path)
    assert.equal(answer.status, 200, person)
    assert.match(
      await answer.text(),
      /مضى على هذا الأسبوع أكثر من ستة أشهر[\s\S]*presence-plan\/kept|presence-plan\/kept[\s\S]*مضى على هذا الأسبوع/,
    )
  }
  assert.equal((await world.request('planner', `${path}/places`)).status, 404)
})

test('the hours of a wish that ended, and the days of leave of a team, are forgotten after six months too', async () => {
  world.clock.set('2027-04-06')
  const planner = world.context('planner')
  const [team] = await world.db<{ id: string }[]>`select id from presence_team order by name`
  await declareLeave(planner, { teamId: team!.id, firstDay: '2027-04-08', lastDay: '2027-04-09' })
  const [wish] = await world.db<{ id: string }[]>`select id from presence_wish order by id`
  await endWish(planner, { wishId: wish!.id })
  const left = async () => [
    (await world.db`select 1 from presence_window where wish_id = ${wish!.id}`).length,
    (await world.db`select 1 from presence_leave`).length,
  ]
  world.clock.set('2027-10-01')
  await turn()
  assert.deepEqual(await left(), [1, 1])
  world.clock.set('2027-10-12')
  await turn()
  assert.deepEqual(await left(), [0, 0])
  assert.equal((await world.request('planner', `/desk/presence-plan/wishes/${wish!.id}`)).status, 200)
  const done = await acts()
  await turn()
  assert.equal(await acts(), done)
})

test('only the clock forgets', async () => {
  for (const person of people) await assert.rejects(sumUpWeeks(world.context(person), {}), /forbidden/)
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { countedApp } from '../../../test/counted-app.ts'
import { samplePresence } from '../../../test/presence-sample.ts'
import { refused } from '../../../test/refused.ts'
import { people, testWorld, tokenOf, type World } from '../../../test/world.ts'
import { doNextJob } from '../../platform/jobs/worker.ts'
import { approvePlan } from '../approve-plan.ts'
import { cancelPlan } from '../cancel-plan.ts'
import { doPlan } from '../carry-out-plan.ts'
import { declareLeave } from '../declare-leave.ts'
import { endWish } from '../end-wish.ts'
import { hourOf } from '../hours.ts'
import { moveVisit, tryMove } from '../move-visit.ts'
import { check } from '../optimiser/check.ts'
import { findInstance, findPlan } from '../queries/plans.ts'
import { listBreaks, listVisits, listVisitsInForce } from '../queries/visits.ts'
import { replanWithoutTeam } from '../replan-without-team.ts'
import { startPlan } from '../start-plan.ts'
import { isThere, toPlanned } from './plan.ts'

let world: World
let sample: ReturnType<typeof samplePresence>
let [one, two]: string[] = []
let wishes: string[] = []
before(async () => {
  world = await testWorld()
  sample = samplePresence(world)
  one = await sample.team()
  two = await sample.team({ mode: 'car', officeId: world.ids.officeChief })
  wishes = [(await sample.wish()).id, (await sample.wish({ from1: '13:00', to1: '15:30', minutes: '20' })).id]
})
after(() => world.close())

const planner = () => world.context('planner')
const week = '2026-03-09'
const head = (id: string) => findPlan(world.db, world.ids.command, id)
const visitsOf = (id: string) => listVisits(world.db, world.ids.command, id)
const handlers = () => ({ plan: doPlan({ db: world.db, now: world.clock.now, publicUrl: 'http://localhost:3000' }) })

/** Has the plans on the queue done: by this test, or by the worker of the site where it was started. */
async function work() {
  await world.db`delete from job where name <> 'plan'`
  await doNextJob(world.db, handlers(), world.clock.now)
  const waiting = () => world.db`select 1 from presence_plan where state = 'computing'`
  while ((await waiting()).length > 0) await sleep(50)
}

async function brokenRules(id: string) {
  const { db, ids } = world
  const planned = toPlanned(await head(id), await visitsOf(id), await listBreaks(db, ids.command, id))
  return check(await findInstance(db, ids.command, id), planned)
}

/** Puts a plan on the queue and has the queue do it, with little time. */
async function planned(form: Record<string, unknown> = {}) {
  const { id } = await startPlan(planner(), { week, effort: 'quick', ...form })
  await world.db`update presence_plan set seconds = 2 where id = ${id}`
  await work()
  return id
}

describe('a plan', () => {
  test('is made by a job, keeps every rule, and says how good it is', async () => {
    const id = await planned()
    const plan = await head(id)
    assert.deepEqual([plan.state, plan.version, plan.because, plan.firstDay], ['draft', 1, 'new', week])
    const visits = await visitsOf(id)
    assert.equal(visits.length, 8, 'four visits a week to each of two places')
    assert.ok(visits.every(({ day }) => day >= week && day <= '2026-03-13'))
    assert.ok(plan.bound! >= plan.objective! - 1e-6 && plan.unserved!.length === 0)
    assert.deepEqual(await brokenRules(id), [])
  })

  test('is approved once; the next one takes its place and both say when', async () => {
    const [first, second] = [await planned(), await planned()]
    await approvePlan(planner(), { planId: first })
    await assert.rejects(approvePlan(planner(), { planId: first }), refused('notDraft'))
    await approvePlan(planner(), { planId: second })
    assert.deepEqual([(await head(first)).state, (await head(second)).state], ['replaced', 'approved'])
    assert.ok((await head(first)).replacedAt && (await head(second)).approvedBy === 'planner')
  })

  test('approved by two at once is in force once', async () => {
    const id = await planned()
    const both = await Promise.allSettled([1, 2].map(() => approvePlan(planner(), { planId: id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('is not asked for twice at once, for a week that is over, or far away', async () => {
    const start = (form: Record<string, unknown>) => startPlan(planner(), { week: '2026-03-16', effort: 'quick', ...form })
    await assert.rejects(start({ week: '2026-02-23' }), refused('weekOver', 'week'))
    await assert.rejects(start({ week: '2026-03-17' }), refused('weekInvalid', 'week'))
    await assert.rejects(start({ week: '2027-03-15' }), refused('weekTooFar', 'week'))
    await assert.rejects(start({ effort: 'endless' }), refused('effortMissing', 'effort'))
    const both = await Promise.allSettled([start({}), start({})])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const [asked] = both.filter((one) => one.status === 'fulfilled')
    await cancelPlan(planner(), { planId: asked!.value.id })
    await work()
    assert.equal((await head(asked!.value.id)).state, 'cancelled')
    assert.equal((await visitsOf(asked!.value.id)).length, 0)
    await assert.rejects(approvePlan(planner(), { planId: asked!.value.id }), refused('planWithoutVisits'))
    await assert.rejects(cancelPlan(planner(), { planId: asked!.value.id }), refused('planOver'))
  })

  test('that is under way says how far it is, and ends when it is asked to', async () => {
    // What nobody can serve keeps the search going.
    const { id: wishId } = await sample.wish({ skill: 'minors' })
    const { id } = await startPlan(planner(), { week: '2026-03-30', effort: 'thorough' })
    await endWish(planner(), { wishId })
    const working = work()
    const waits = ({ state, progress }: Awaited<ReturnType<typeof head>>) => state === 'computing' && progress === null
    while (waits(await head(id))) await sleep(50)
    await cancelPlan(planner(), { planId: id })
    await working
    assert.deepEqual([(await head(id)).state, (await visitsOf(id)).length], ['cancelled', 0])
    const page = await (await world.request('planner', `/desk/presence-plan/plans/${id}`)).text()
    assert.match(page, /أُوقف الحساب قبل نهايته/)
  })

  test('of the current week begins today, and counts what was there before', async () => {
    const full = await planned({ week: '2026-03-02' })
    await approvePlan(planner(), { planId: full })
    const before = (await visitsOf(full)).filter(({ day }) => day < '2026-03-05')
    world.clock.set('2026-03-05')
    const rest = await planned({ week: '2026-03-02' })
    world.clock.set('2026-03-02')
    assert.equal((await head(rest)).firstDay, '2026-03-05')
    const later = await visitsOf(rest)
    assert.ok(later.every(({ day }) => day >= '2026-03-05'))
    for (const wish of wishes) {
      const count = (visits: typeof later) => visits.filter(({ wishId }) => wishId === wish).length
      assert.ok(count(before) + count(later) <= 4, 'not more than is wished for in the whole week')
    }
    assert.deepEqual(await brokenRules(rest), [])
    await approvePlan(planner(), { planId: rest })
    const inForce = async (day: string) => (await listVisitsInForce(world.db, world.ids.command, day)).map(({ planId }) => planId)
    assert.ok((await inForce('2026-03-05')).every((id) => id === rest))
  })

  test('that was replaced stays what was done on its days', async () => {
    const first = await planned()
    await approvePlan(planner(), { planId: first })
    world.clock.set('2026-03-11')
    const second = await planned()
    await approvePlan(planner(), { planId: second })
    world.clock.set('2026-03-02')
    const plansOn = async (day: string) => new Set((await listVisitsInForce(world.db, world.ids.command, day)).map(({ planId }) => planId))
    const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13']
    const seen = await Promise.all(days.map(plansOn))
    assert.ok(seen.slice(0, 2).every((plans) => !plans.has(second)) && seen.slice(2).every((plans) => !plans.has(first)))
    const done = (await visitsOf(first)).filter(({ day }) => day < '2026-03-11').length
    assert.ok(done === 0 || seen.slice(0, 2).some((plans) => plans.has(first)))
    const [teamId] = (await visitsOf(second)).map((visit) => visit.teamId)
    const own = await listVisitsInForce(world.db, world.ids.command, (await visitsOf(second))[0]!.day, teamId)
    assert.ok(own.length > 0 && own.every((visit) => visit.teamId === teamId))
  })

  test('is for the planner to make', async () => {
    const id = await planned()
    for (const person of people.filter((one) => one !== 'visitor' && one !== 'planner')) {
      await assert.rejects(startPlan(world.context(person), { week, effort: 'quick' }), refused('start-plan'), person)
      await assert.rejects(approvePlan(world.context(person), { planId: id }), refused('approve-plan'), person)
      await assert.rejects(replanWithoutTeam(world.context(person), { planId: id, teamId: one! }), refused('replan-without-team'), person)
    }
  })
})

describe('when a team drops out', () => {
  test('the others take over what they can, near to the plan there was, and the changes are listed', async () => {
    const first = await planned()
    await approvePlan(planner(), { planId: first })
    const { id: second } = await replanWithoutTeam(planner(), { planId: first, teamId: one! })
    await work()
    const plan = await head(second)
    assert.deepEqual([plan.state, plan.because, plan.fromPlanId, plan.withoutTeam !== null], ['draft', 'replan', first, true])
    const [before, now] = [await visitsOf(first), await visitsOf(second)]
    assert.ok(now.every(({ teamId }) => teamId === two))
    const missing = plan.unserved!.reduce((sum, one) => sum + one.missing, 0)
    assert.equal(now.length + missing, 8, 'what cannot be done is said')
    const of = before.filter(({ teamId }) => teamId === one).length
    // Each of its visits goes to the other team, to another window, or nowhere: all are among the changes.
    const changed = plan.changes!.filter(({ kind }) => kind !== 'retimed').length
    assert.ok(changed >= of && changed <= 8 + of, `${changed} changes for ${of} visits`)
    assert.deepEqual(await brokenRules(second), [])
    await world.db`delete from presence_leave`
  })

  test('and none is left, it is said', async () => {
    const leave = { firstDay: '2026-03-16', lastDay: '2026-03-22' }
    for (const teamId of [one, two]) await declareLeave(planner(), { teamId, ...leave })
    await assert.rejects(startPlan(planner(), { week: '2026-03-16', effort: 'quick' }), refused('noTeams'))
    await world.db`delete from presence_leave`
  })
})

describe('moving a visit', () => {
  const to = (planId: string, visitId: string, more: Record<string, unknown>) => ({ planId, visitId, ...more }) as never

  test('shows what it breaks before it is saved, and is refused while it breaks a rule', async () => {
    const id = await planned()
    const [visit] = await visitsOf(id)
    const tried = async (more: Record<string, unknown>) => {
      const fields = { visitId: visit!.id, teamId: two!, day: visit!.day, arrive: visit!.arrive, ...more }
      return (await tryMove(world.db, world.ids.command, isThere(await head(id)), fields)).moved
    }
    assert.deepEqual(
      (await tried({ arrive: 18 * 60 })).broken.map(({ code }) => code),
      ['outsideWindow'],
    )
    assert.deepEqual(
      (await tried({ day: '2026-03-14' })).broken.map(({ code }) => code),
      ['outsideWindow'],
    )
    const html = await (
      await world.request('planner', `/desk/presence-plan/plans/${id}/visits/${visit!.id}?teamId=${two}&day=${visit!.day}&arrive=18:00`)
    ).text()
    assert.match(html, /لا يمكن هذا النقل/)
    await assert.rejects(moveVisit(planner(), to(id, visit!.id, { teamId: two, day: visit!.day, arrive: '18:00' })), refused('moveBreaks'))
    await assert.rejects(
      moveVisit(planner(), to(id, visit!.id, { teamId: two, day: visit!.day, arrive: '25:00' })),
      refused('hourInvalid', 'arrive'),
    )
  })

  test('to another team is saved in the draft, and the whole plan still keeps every rule', async () => {
    const id = await planned()
    const visits = await visitsOf(id)
    const visit = visits.find(({ wishId }) => wishId === wishes[0])!
    const other = visit.teamId === one ? two : one
    const page = await (
      await world.request(
        'planner',
        `/desk/presence-plan/plans/${id}/visits/${visit.id}?teamId=${other}&day=${visit.day}&arrive=${hourOf(visit.arrive)}`,
      )
    ).text()
    assert.match(page, /أثر النقل/)
    const moved = await moveVisit(planner(), to(id, visit.id, { teamId: other, day: visit.day, arrive: hourOf(visit.arrive) }))
    assert.equal(moved.id, id)
    const now = (await visitsOf(id)).find(({ wishId, day }) => wishId === visit.wishId && day === visit.day)!
    assert.deepEqual([now.teamId, now.arrive], [other, visit.arrive])
    assert.deepEqual(await brokenRules(id), [])
    await assert.rejects(
      moveVisit(planner(), to(id, visit.id, { teamId: other, day: visit.day, arrive: '10:00' })),
      refused('visitUnknown'),
    )
  })

  test('of a plan in force makes a new draft and leaves that plan as it is', async () => {
    const id = await planned()
    await approvePlan(planner(), { planId: id })
    const visits = await visitsOf(id)
    const visit = visits.find(({ wishId }) => wishId === wishes[0])!
    const other = visit.teamId === one ? two : one
    const { id: draft } = await moveVisit(planner(), to(id, visit.id, { teamId: other, day: visit.day, arrive: hourOf(visit.arrive) }))
    assert.notEqual(draft, id)
    assert.deepEqual(await visitsOf(id), visits)
    const plan = await head(draft)
    assert.deepEqual([plan.state, plan.because, plan.fromPlanId, plan.changes!.length], ['draft', 'moved', id, 1])
    assert.deepEqual(await brokenRules(draft), [])
  })
})

describe('who reads a plan', () => {
  test('heads see their own teams of what is in force, and nothing else', async () => {
    const id = await planned()
    const name = async (teamId: string) =>
      (await world.db<{ name: string }[]>`select name from presence_team where id = ${teamId}`)[0]!.name
    const path = `/desk/presence-plan/plans/${id}`
    assert.equal((await world.request('head', path)).status, 404, 'a draft')
    await approvePlan(planner(), { planId: id })
    const html = await (await world.request('head', path)).text()
    assert.ok(html.includes(await name(one!)) && !html.includes(await name(two!)) && !html.includes('presence-map'))
    assert.equal((await world.request('head', `${path}/places`)).status, 403)
    const places = await (await world.request('cell', `${path}/places`)).text()
    assert.ok(!places.includes('/visits/') && places.includes('presence-time'), 'whoever only reads is led to no form')
    for (const person of ['association', 'school', 'partner', 'publisher', 'administrator', 'awareness'] as const)
      assert.equal((await world.request(person, path)).status, 403, person)
  })

  test('the board needs the same number of statements, however many visits there are', async () => {
    const small = await planned()
    const app = await countedApp(world)
    after(() => app.close())
    const cookie = { cookie: `qurb_session=${tokenOf('planner')}` }
    const count = (id: string) => app.statements(`/desk/presence-plan/plans/${id}`, cookie)
    await count(small)
    const before = await count(small)
    for (let more = 0; more < 3; more++) await sample.wish({ from1: '10:00', to1: '15:00' })
    const large = await planned()
    assert.ok((await visitsOf(large)).length > (await visitsOf(small)).length)
    assert.equal(await count(large), before)
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { countedApp } from '../../../test/counted-app.ts'
import { samplePresence } from '../../../test/presence-sample.ts'
import { refused } from '../../../test/refused.ts'
import { listVisitsInForce } from '../../../test/visits-in-force.ts'
import { people, testWorld, tokenOf, type World } from '../../../test/world.ts'
import { doNextJob } from '../../platform/jobs/worker.ts'
import { addVisit } from '../add-visit.ts'
import { approvePlan } from '../approve-plan.ts'
import { cancelPlan } from '../cancel-plan.ts'
import { doPlan } from '../carry-out-plan.ts'
import { declareLeave } from '../declare-leave.ts'
import { dropVisit } from '../drop-visit.ts'
import { tryEdit } from '../edit-plan.ts'
import { endWish } from '../end-wish.ts'
import { hourOf } from '../hours.ts'
import { moveVisit } from '../move-visit.ts'
import { check } from '../optimiser/check.ts'
import { findInstance, findPlan, listPlans } from '../queries/plans.ts'
import { listBreaks, listVisits } from '../queries/visits.ts'
import { replanWithWishes } from '../replan-with-wishes.ts'
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
  await doNextJob(world.db, handlers(), world.clock.now)
  const waiting = () => world.db`select 1 from presence_plan where state = 'computing'`
  while ((await waiting()).length > 0) await sleep(50)
}

async function brokenRules(id: string) {
  const { db, ids } = world
  const planned = toPlanned(await head(id), await visitsOf(id), await listBreaks(db, ids.command, id))
  return check(await findInstance(db, ids.command, id), planned)
}

const planned = ({ week: of = week } = {}) => sample.plan(of)

describe('a plan', () => {
  test('is made by a job, keeps every rule, and says how good it is', async () => {
    const { id } = await startPlan(planner(), { week, effort: 'quick' })
    await work()
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
    assert.equal((await head(asked!.value.id)).state, 'cancelled', 'what had not begun ends at once')
    await work()
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
    await world.app()
    const mail = { to: 'meanwhile@example.org', subject: 'خبر', text: 'نص' }
    await planner().enqueue(world.db, 'mail', mail)
    while ((await world.db`select 1 from outbox where sent_to = ${mail.to}`).length === 0) await sleep(50)
    assert.equal((await head(id)).state, 'computing', 'mail goes out while a plan is computed')
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
    assert.equal((await head(rest)).firstDay, '2026-03-05')
    const later = await visitsOf(rest)
    assert.ok(later.every(({ day }) => day >= '2026-03-05'))
    for (const wish of wishes) {
      const count = (visits: typeof later) => visits.filter(({ wishId }) => wishId === wish).length
      assert.ok(count(before) + count(later) <= 4, 'not more than is wished for in the whole week')
    }
    assert.deepEqual(await brokenRules(rest), [])
    await approvePlan(planner(), { planId: rest })
    const { firstMinute } = await head(rest)
    const today = await listVisitsInForce(world.db, world.ids.command, '2026-03-05')
    assert.ok(
      today.every(({ planId, arrive }) => planId === (arrive < firstMinute ? full : rest)),
      'what had begun stays in the plan before',
    )
    world.clock.set('2026-03-02')
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
    assert.ok(seen.slice(0, 2).every((plans) => !plans.has(second)) && seen.slice(3).every((plans) => !plans.has(first)))
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
    const second = await sample.computed((context) => replanWithoutTeam(context, { planId: first, teamId: one! }))
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
      const put = { teamId: two!, day: visit!.day, arrive: visit!.arrive, ...more }
      return (await tryEdit(planner(), isThere(await head(id)), { visitId: visit!.id, put })).edited
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
    assert.match(html, /لا يمكن هذا التغيير/)
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
    assert.match(page, /أثر التغيير/)
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

describe('adding and dropping a visit by hand', () => {
  const path = (id: string, rest: string) => `/desk/presence-plan/plans/${id}/visits${rest}`

  test('shows what it costs, saves it in the draft, and the whole plan still keeps every rule', async () => {
    const id = await planned()
    const before = await visitsOf(id)
    const visit = before.find(({ wishId }) => wishId === wishes[0])!
    const page = await (await world.request('planner', path(id, `/${visit.id}`))).text()
    assert.match(page, /إسقاط الزيارة/)
    assert.equal((await world.request('planner', path(id, `/${visit.id}/removal`), { form: {} })).status, 303)
    const fewer = await visitsOf(id)
    assert.deepEqual([fewer.length, (await head(id)).unserved!.length], [before.length - 1, 1])
    assert.deepEqual(await brokenRules(id), [])

    const form = { wishId: wishes[0]!, teamId: visit.teamId, day: visit.day, arrive: hourOf(visit.arrive) }
    const tried = await (await world.request('planner', path(id, `/new?${new URLSearchParams(form)}`))).text()
    assert.match(tried, /أثر التغيير/)
    assert.equal((await visitsOf(id)).length, fewer.length, 'nothing is saved by looking')
    assert.equal((await world.request('planner', path(id, ''), { form })).status, 303)
    assert.equal((await visitsOf(id)).length, before.length)
    assert.deepEqual(await brokenRules(id), [])
  })

  test('is refused with its reasons and what was typed, and by two at once is done once', async () => {
    const id = await planned()
    const [visit] = await visitsOf(id)
    const form = { wishId: visit!.wishId, teamId: one!, day: '2026-03-14', arrive: '09:00' }
    const saturday = await world.request('planner', path(id, ''), { form })
    assert.equal(saturday.status, 409)
    assert.match(await saturday.text(), /لا يمكن هذا[\s\S]*الساعة خارج الساعات الممكنة[\s\S]*09:00/)
    const upsideDown = await world.request('planner', path(id, ''), { form: { ...form, arrive: 'NaN', teamId: '' } })
    assert.equal(upsideDown.status, 422)
    assert.match(await upsideDown.text(), /اكتب الساعة مثل 08:30/)
    await assert.rejects(addVisit(planner(), { planId: id, ...form, day: '2026-02-27' }), refused('dayOver', 'day'))
    await assert.rejects(addVisit(planner(), { planId: id, ...form, wishId: id }), refused('moveBreaks'))
    const both = await Promise.allSettled([1, 2].map(() => dropVisit(planner(), { planId: id, visitId: visit!.id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const again = { planId: id, wishId: visit!.wishId, teamId: visit!.teamId, day: visit!.day, arrive: hourOf(visit!.arrive) }
    const added = await Promise.allSettled([1, 2].map(() => addVisit(planner(), again)))
    assert.deepEqual(added.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    for (const person of ['cell', 'head', 'auditor'] as const) {
      await assert.rejects(addVisit(world.context(person), again), refused('add-visit'), person)
      await assert.rejects(dropVisit(world.context(person), { planId: id, visitId: visit!.id }), refused('drop-visit'), person)
    }
  })
})

describe('when wishes change in the midst of a week', () => {
  test('the plan says so, and what is left is planned again near to it; what was made stays as it was', async () => {
    const week = '2026-03-16'
    const form = { from1: '09:00', to1: '15:00', visits: '5', mostADay: '2' }
    await sample.wish(form)
    const first = await planned({ week })
    await approvePlan(planner(), { planId: first })
    const before = await visitsOf(first)
    world.clock.set('2026-03-18', '11:00')
    const wednesday = await sample.wish({ ...form, weekdays: ['3', '4', '5'], from1: '13:00', to1: '15:00' })
    const page = await (await world.request('planner', `/desk/presence-plan/plans/${first}`)).text()
    assert.match(page, /سُجلت بعد الحساب[\s\S]*حديقة النخيل/)
    assert.equal((await world.request('planner', `/desk/presence-plan/plans/${first}/renewal`, { form: {} })).status, 303)
    await work()
    const [second] = await listPlans(world.db, world.ids.command, { week })
    const plan = await head(second!.id)
    assert.deepEqual([plan.because, plan.fromPlanId, plan.firstDay, plan.firstMinute], ['wishes', first, '2026-03-18', 11 * 60 + 15])
    const after = await visitsOf(plan.id)
    assert.ok(after.every(({ day, arrive }) => day > plan.firstDay || (day === plan.firstDay && arrive >= plan.firstMinute)))
    assert.ok(after.some(({ wishId }) => wishId === wednesday.id))
    assert.ok(plan.changes!.some(({ kind, wish }) => kind === 'added' && wish === wednesday.id))
    assert.deepEqual(await brokenRules(plan.id), [])
    await approvePlan(planner(), { planId: plan.id })

    const ofDay = await listVisitsInForce(world.db, world.ids.command, '2026-03-18')
    const made = before.filter(({ day, arrive }) => day === '2026-03-18' && arrive < plan.firstMinute)
    const stayed = ofDay.filter(({ planId }) => planId === first).map(({ planId: _, ...visit }) => visit)
    assert.deepEqual(
      new Set(stayed.map(({ id }) => id)),
      new Set(made.map(({ id }) => id)),
      'what was to begin before stays, minute by minute',
    )
    assert.ok(ofDay.every(({ planId, arrive }) => planId === first || arrive >= plan.firstMinute))
    const visitOfDay = made[0]
    if (visitOfDay) await assert.rejects(dropVisit(planner(), { planId: first, visitId: visitOfDay.id }), refused('notDraft'))
    const perWish = Map.groupBy(
      [...before.filter(({ day }) => day < '2026-03-18'), ...ofDay, ...after.filter(({ day }) => day > '2026-03-18')],
      ({ wishId }) => wishId,
    )
    assert.ok(
      [...perWish.values()].every((visits) => visits.length <= 5),
      'nobody gets more than is wished for in the whole week',
    )
    world.clock.set('2026-03-02')
    await endWish(planner(), { wishId: wednesday.id })
  })

  test('is for the planner, and not of a week that is over', async () => {
    const id = await planned()
    await assert.rejects(replanWithWishes(world.context('cell'), { planId: id }), refused('replan-with-wishes'))
    const both = await Promise.allSettled([1, 2].map(() => replanWithWishes(planner(), { planId: id })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const [asked] = both.filter((one) => one.status === 'fulfilled')
    await cancelPlan(planner(), { planId: asked!.value.id })
    await work()
    world.clock.set('2026-03-23')
    await assert.rejects(replanWithWishes(planner(), { planId: id }), refused('weekOver'))
    world.clock.set('2026-03-02')
  })
})

test('a visit that has begun is neither moved nor dropped, and nothing is put into the past', async () => {
  const id = await planned({ week: '2026-03-02' })
  const visits = await visitsOf(id)
  const next = visits.find(({ day }) => day > '2026-03-02')!
  world.clock.set(next.day, hourOf(next.arrive))
  const to = { planId: id, visitId: next.id, teamId: next.teamId, day: next.day, arrive: '15:00' }
  await assert.rejects(moveVisit(planner(), to), refused('visitBegun'))
  await assert.rejects(dropVisit(planner(), to), refused('visitBegun'))
  const page = await (await world.request('planner', `/desk/presence-plan/plans/${id}/visits/${next.id}`)).text()
  assert.ok(page.includes('تبقى كما كانت') && !page.includes('name="arrive"'))
  const later = visits.find(({ day }) => day > next.day)!
  await assert.rejects(moveVisit(planner(), { ...to, visitId: later.id, arrive: '08:00' }), refused('hourOver', 'arrive'))
  world.clock.set('2026-03-02')
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

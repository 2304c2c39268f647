import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { countedApp } from '../../test/counted-app.ts'
import { samplePresence } from '../../test/presence-sample.ts'
import { sampleProblems } from '../../test/problem-sample.ts'
import { refused } from '../../test/refused.ts'
import { people, testWorld, tokenOf, type World } from '../../test/world.ts'
import { reportOutcome } from '../demands/report-outcome.ts'
import { reportProgress } from '../demands/report-progress.ts'
import { endResponse } from '../problems/end-response.ts'
import { endUnpromisedWishes } from './end-unpromised-wishes.ts'
import { endWish } from './end-wish.ts'
import { endWishesOfProblems } from './end-wishes-of-problems.ts'
import { hourOf, mondayOf, parseHour, weekdayOf } from './hours.ts'
import { listWithoutWish } from './queries/committed.ts'
import { findWish, listWishes } from './queries/wishes.ts'
import { reviseWish } from './revise-wish.ts'
import { usual, valuesOf } from './wish.ts'
import { wishForDemand } from './wish-for-demand.ts'
import { wishForPoint } from './wish-for-point.ts'

let world: World
let sample: ReturnType<typeof samplePresence>
before(async () => {
  world = await testWorld()
  sample = samplePresence(world)
})
after(() => world.close())

const planner = () => world.context('planner')
describe('the worth of visits', () => {
  test('falls from visit to visit and never rises', () => {
    assert.deepEqual(valuesOf({ ...usual.demand, visits: 4, weight: 5, keptWorth: 90 }), [5, 4.5, 4.05, 3.645])
    const terms = fc.record({
      visits: fc.integer({ min: 1, max: 42 }),
      weight: fc.integer({ min: 1, max: 10 }),
      keptWorth: fc.integer({ min: 50, max: 100 }),
    })
    fc.assert(
      fc.property(terms, (one) => {
        const values = valuesOf({ ...usual.demand, ...one })
        assert.equal(values.length, one.visits)
        assert.ok(values.every((value, nth) => value > 0 && value <= (values[nth - 1] ?? value)))
      }),
    )
  })
})

describe('hours', () => {
  test('are read as they are written, and the week begins on Monday', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (minute) => assert.equal(parseHour(hourOf(minute)), minute)))
    for (const text of ['', '8:00', '24:01', '12:60', '-1:00', 'NaN']) assert.equal(parseHour(text), undefined, text)
    assert.deepEqual(
      [weekdayOf('2026-03-02'), weekdayOf('2026-03-08'), mondayOf('2026-03-08'), mondayOf('2026-03-02')],
      [1, 7, '2026-03-02', '2026-03-02'],
    )
  })
})

describe('a promise of presence', () => {
  test('waits for the planner until it is a wish, and again once that has ended', async () => {
    const demand = await sample.demands.promised()
    const waits = async () => (await listWithoutWish(world.db, world.ids.command)).some(({ ref }) => ref === demand.ref)
    assert.ok(await waits())
    const { id } = await wishForDemand(planner(), { demandId: demand.id, ...sample.wishForm, varied: 'yes', skill: 'traffic' })
    assert.ok(!(await waits()))
    const wish = await findWish(world.db, world.ids.command, id)
    assert.deepEqual([wish.source, wish.demandRef, wish.placeAr, wish.districtAr], ['demand', demand.ref, 'حديقة النخيل', 'حي النخيل'])
    assert.deepEqual([wish.visits, wish.varied, wish.skill, wish.firstDay, wish.lastDay], [4, true, 'traffic', '2026-03-02', null])
    assert.deepEqual(wish.windows, [{ weekdays: [1, 2, 3, 4, 5], from: 540, to: 720 }])
    await endWish(planner(), { wishId: id })
    assert.ok(await waits())
    assert.equal(
      (await listWishes(world.db, world.ids.command, { openOn: '2026-03-03' })).some((one) => one.id === id),
      false,
    )
    await assert.rejects(endWish(planner(), { wishId: id }), refused('wishEnded'))
    await assert.rejects(reviseWish(planner(), { wishId: id, ...sample.wishForm }), refused('wishEnded'))
  })

  test('ends its wish with it, in the same act, and says why', async () => {
    const wishes = [await sample.wish(), await sample.wish()]
    const { demandId, id } = wishes[0]!
    const find = (wishId: string) => findWish(world.db, world.ids.command, wishId)
    await reportProgress(world.context('head'), { commitmentId: await sample.demands.commitmentOf(demandId), text: 'بدأت الجولات' })
    assert.equal((await find(id)).lastDay, null, 'what is under way goes on')
    await reportOutcome(world.context('head'), {
      commitmentId: await sample.demands.commitmentOf(demandId),
      outcome: 'cancelled',
      evidence: 'أُغلقت الحديقة إلى نهاية الأشغال فلا حاجة إلى الجولات',
    })
    assert.deepEqual([(await find(id)).lastDay, (await find(id)).endedBecause], ['2026-03-02', 'promise_over'])
    assert.equal((await find(wishes[1]!.id)).lastDay, null, 'that of another demand goes on')
    const lines = await world.db`select account_id from ledger where act = 'presence.end-unpromised-wishes'`
    assert.deepEqual([...lines], [{ accountId: null }], 'the ledger says it once, and that nobody did it by hand')
    const page = await (await world.request('planner', `/desk/presence-plan/wishes/${id}`)).text()
    assert.match(page, /انتهى ما التُزم به/)
    await assert.rejects(endUnpromisedWishes(planner(), { demandIds: [demandId] }), refused('end-unpromised-wishes'))
  })

  test('that was only answered, or does not exist, is none', async () => {
    const { id } = await sample.demands.answered()
    await assert.rejects(wishForDemand(planner(), { demandId: id, ...sample.wishForm }), refused('demandUnknown'))
    await assert.rejects(wishForDemand(planner(), { demandId: 'nonsense', ...sample.wishForm }), refused('demandUnknown', 'demandId'))
  })

  test('says at each field what is wrong', async () => {
    const { id: demandId } = await sample.demands.promised()
    const make = (more: Record<string, unknown>) => wishForDemand(planner(), { demandId, ...sample.wishForm, ...more })
    await assert.rejects(make({ pointId: '' }), refused('pointMissing', 'pointId'))
    await assert.rejects(make({ minutes: '-12' }), refused('minutesInvalid', 'minutes'))
    await assert.rejects(make({ minutes: Number.NaN }), refused('minutesInvalid', 'minutes'))
    await assert.rejects(make({ visits: '10000' }), refused('visitsInvalid', 'visits'))
    await assert.rejects(make({ weight: '' }), refused('weightInvalid', 'weight'))
    await assert.rejects(make({ keptWorth: '101' }), refused('keptWorthInvalid', 'keptWorth'))
    await assert.rejects(make({ weekdays: undefined }), refused('weekdaysMissing', 'weekdays'))
    await assert.rejects(make({ from1: '', to1: '' }), refused('windowMissing', 'from1'))
    await assert.rejects(make({ to1: '' }), refused('hourInvalid', 'to1'))
    await assert.rejects(make({ from2: '13:00', to2: '12:30' }), refused('endsBeforeItBegins', 'to2'))
    await assert.rejects(make({ from2: '13:00', to2: '13:10' }), refused('windowTooShort', 'to2'))
    await assert.rejects(make({ from2: '11:00', to2: '13:10' }), refused('windowsOverlap', 'from2'))
  })

  test('is revised with its hours', async () => {
    const { id: wishId } = await sample.wish()
    await reviseWish(planner(), { wishId, ...sample.wishForm, from2: '18:00', to2: '00:00', visits: 6 })
    const wish = await findWish(world.db, world.ids.command, wishId)
    assert.deepEqual([wish.visits, wish.windows.map(({ to }) => to)], [6, [720, 1440]])
  })
})

test('a place with a problem is wished for once, through a form that says what is wrong and keeps what was typed', async () => {
  const path = '/desk/presence-plan/wishes'
  const form = { ...sample.wishForm, visits: '3' }
  assert.match(await (await world.request('planner', `${path}/new`)).text(), /مشكل قيد المعالجة/)
  const wrong = await world.request('planner', path, { form: { ...form, from1: '15:00', to1: '09:00', minutes: '-3' } })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /مدة الزيارة من 5 دقائق إلى 60[\s\S]*value="-3"|value="-3"[\s\S]*مدة الزيارة من 5 دقائق إلى 60/)
  await assert.rejects(wishForPoint(planner(), { ...form, from1: '15:00', to1: '09:00' }), refused('endsBeforeItBegins', 'to1'))
  const both = await Promise.allSettled([1, 2].map(() => wishForPoint(planner(), form)))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const [made] = await listWishes(world.db, world.ids.command, { source: 'problem' })
  assert.deepEqual([made!.visits, made!.demandRef, made!.windows.length], [3, null, 1])
  await assert.rejects(wishForPoint(world.context('cell'), form), refused('wish-for-point'))
})

test('presence that is a measure of a problem ends with its measures, in the same act, and says why', async () => {
  const problems = sampleProblems(world)
  const { id: problemId, ref } = await problems.running()
  const { id: early } = await problems.analysed()
  const [open] = await listWishes(world.db, world.ids.command, { source: 'problem' })
  if (open && !open.lastDay) await endWish(planner(), { wishId: open.id })
  await assert.rejects(wishForPoint(planner(), { ...sample.wishForm, problemId: early }), refused('problemUnknown', 'problemId'))
  assert.ok((await (await world.request('planner', `/desk/presence-plan/wishes/new?problem=${problemId}`)).text()).includes(ref))
  const { id } = await wishForPoint(planner(), { ...sample.wishForm, problemId })
  const find = () => findWish(world.db, world.ids.command, id)
  assert.deepEqual([(await find()).problemRef, (await find()).lastDay], [ref, null])
  assert.ok((await (await world.request('planner', `/desk/presence-plan/wishes/${id}`)).text()).includes(`/desk/problems/${ref}`))
  await endResponse(world.context('head'), { problemId, endedOn: '2026-03-02', doneNote: 'جرى التوقف الراجل كما خُطط له' })
  assert.deepEqual([(await find()).lastDay, (await find()).endedBecause], ['2026-03-02', 'problem_over'])
  const lines = await world.db`select account_id from ledger where act = 'presence.end-wishes-of-problems'`
  assert.deepEqual([...lines], [{ accountId: null }])
  await assert.rejects(endWishesOfProblems(planner(), { problemIds: [problemId] }), refused('end-wishes-of-problems'))
})

test('wishes are the planner’s to make', async () => {
  const { id: wishId } = await sample.wish()
  const { id: demandId } = await sample.demands.promised()
  for (const person of people.filter((one) => one !== 'visitor' && one !== 'planner')) {
    await assert.rejects(wishForDemand(world.context(person), { demandId, ...sample.wishForm }), refused('wish-for-demand'), person)
    await assert.rejects(reviseWish(world.context(person), { wishId, ...sample.wishForm }), refused('revise-wish'), person)
    await assert.rejects(endWish(world.context(person), { wishId }), refused('end-wish'), person)
  }
})

test('the page of the demand leads to its wish and back, for those who read the plan; the association sees nothing of it', async () => {
  const { id, ref } = await sample.wish()
  const link = `/desk/presence-plan/wishes/${id}`
  assert.ok((await (await world.request('cell', `/desk/demands/${ref}`)).text()).includes(link))
  assert.ok(!(await (await world.request('association', `/desk/demands/${ref}`)).text()).includes('presence'))
  assert.ok((await (await world.request('cell', link)).text()).includes(`/desk/demands/${ref}`))
})

test('ten thousand wishes are told page by page, and are more than a week is planned from', async () => {
  const crowd = await testWorld()
  after(() => crowd.close())
  const { ids, db } = crowd
  await samplePresence(crowd).team()
  await db`
    insert into presence_wish (command_id, id, source, point_id, minutes, visits, most_a_day, weight, kept_worth, varied, first_day, made_on)
    select ${ids.command}, gen_random_uuid(), 'problem', ${ids.point}, 15, 5, 2, 6, 90, true, '2026-03-02', '2026-03-02' from generate_series(1, 10000)`
  await db`
    insert into presence_window (command_id, wish_id, position, weekdays, from_minute, to_minute)
    select command_id, id, 0, '{1,3,5}', 540, 1080 from presence_wish`
  const read = async (path: string) => (await crowd.request('planner', path)).text()
  const first = await read('/desk/presence-plan/wishes')
  assert.match(first, /يُعرض 40 من 10\.000: عرض الكل/)
  const later = await read('/desk/presence-plan/wishes?source=problem&from=9900')
  const rows = (html: string) => html.match(/presence-plan\/wishes\/[0-9a-f-]{36}/g)?.length
  assert.deepEqual([rows(first), rows(later)], [40, 100])
  for (const odd of ['source=nobody&from=-1', 'source=problem&from=NaN', 'source=problem&from=999999'])
    assert.equal((await crowd.request('planner', `/desk/presence-plan/wishes?${odd}`)).status, 200, odd)
  const form = { week: '2026-03-09', effort: 'quick' }
  const answer = await crowd.request('planner', '/desk/presence-plan/plans', { form })
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /wishes.*عدد يفوق ما تتسع له خطة أسبوع/)
})

test('the list of wishes needs the same number of statements, however many there are', async () => {
  const app = await countedApp(world)
  after(() => app.close())
  const cookie = { cookie: `qurb_session=${tokenOf('planner')}` }
  await app.statements('/desk/presence-plan/wishes', cookie)
  const before = await app.statements('/desk/presence-plan/wishes', cookie)
  await sample.wish()
  await sample.wish()
  assert.equal(await app.statements('/desk/presence-plan/wishes', cookie), before)
})

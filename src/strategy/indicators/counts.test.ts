import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sampleDemands } from '../../../test/demand-sample.ts'
import { sampleMinutes } from '../../../test/minutes-sample.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { answerDemand } from '../../demands/answer-demand.ts'
import { reportOutcome } from '../../demands/report-outcome.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { writeLedger } from '../../platform/ledger/queries.ts'
import { addDays, dayOf } from '../../platform/words/dates.ts'
import { type IndicatorId, readIndicator } from './indicator.ts'
import { lockStep, readStep } from './queries/step.ts'
import { readDesk } from './read-desk.ts'
import { minutesBefore, refreshCounts } from './refresh-counts.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const read = (id: IndicatorId, period = '2026-Q1') => readIndicator(world.db, world.ids.command, id, period)

const countsOf = () =>
  world.db`select quarter, what, district_id, key, n from indicator_count where command_id = ${world.ids.command} and n <> 0 order by 1, 2, 3, 4`

test('nothing is said before anything was counted, and of what has not begun', async () => {
  const empty = { value: null, low: null, high: null, k: null, n: 0, version: 1, frozen: false }
  assert.deepEqual(await read('answered-in-time'), { ...empty, unit: 'percent' })
  await refreshCounts(world.context('cell'))
  assert.deepEqual(await read('meetings-held', '2027'), { ...empty, unit: 'meetings' })
})

test('demands count as what became of them, by the day that was owed', async () => {
  const sample = sampleDemands(world)
  const inTime = await sample.qualified()
  const late = await sample.qualified()
  await sample.qualified()
  world.clock.set('2026-03-12')
  await answerDemand(world.context('head'), { demandId: inTime.id, ...sample.explanation })
  await refreshCounts(world.context('cell'))
  assert.deepEqual(
    [(await read('answered-in-time')).k, (await read('answered-in-time')).n],
    [0, 0],
    'none is owed by a day that has passed',
  )
  assert.equal((await read('days-to-answer')).value, 10)
  assert.deepEqual([(await read('carry-over-age')).value, (await read('carry-over-age')).n], [10, 2])

  world.clock.set('2026-05-04')
  await answerDemand(world.context('head'), { demandId: late.id, ...sample.explanation })
  await refreshCounts(world.context('cell'))
  // One in time, one late, one without an answer: of three no percentage is made.
  const { value, k, n } = await read('answered-in-time', '2026')
  assert.deepEqual([value, k, n], [null, 1, 3])
  assert.equal((await read('days-to-answer', '2026-Q2')).value, 63)
  assert.equal((await read('days-to-answer', '2026')).n, 2)
  // At the end of March both were open, for 29 days; the one that was answered since is no longer.
  assert.deepEqual([(await read('carry-over-age')).value, (await read('carry-over-age')).n], [29, 2])
  assert.equal((await read('carry-over-age', '2026-Q2')).n, 1)
  assert.equal((await read('organisations-heard')).value, 1)
})

test('a commitment counts as kept when it was reported by its day', async () => {
  const sample = sampleDemands(world)
  const before = await read('commitments-kept', '2026-Q2')
  const [kept, running] = [await sample.promised(), await sample.promised()]
  assert.ok(running)
  world.clock.set('2026-05-20')
  await reportOutcome(world.context('head'), { commitmentId: kept.commitmentId, outcome: 'kept', evidence: 'سجل الجولات في الدفتر' })
  world.clock.set('2026-06-30')
  await refreshCounts(world.context('cell'))
  const { k, n } = await read('commitments-kept', '2026-Q2')
  assert.deepEqual([k! - (before.k ?? 0), n - before.n], [1, 2])
})

test('who is taken up again counts where they were answered', async () => {
  const sample = sampleDemands(world)
  const { k: none } = await read('reopened', '2026-Q2')
  await sample.contested()
  await refreshCounts(world.context('cell'))
  assert.equal((await read('reopened', '2026-Q2')).k! - none!, 1)
})

test('whatever is done on whatever days, counting what was named gives what counting everything gives', async () => {
  const { register, qualified, answered, promised, reported, contested, referred } = sampleDemands(world)
  const { held } = sampleMinutes(world)
  const stages = { register, qualified, answered, promised, reported, contested, referred, held }
  const steps = fc.array(fc.constantFrom(...(Object.keys(stages) as (keyof typeof stages)[])), { maxLength: 3 })
  const whole = async () => (await readStep(world.db, world.ids.command))!.wholeOn
  await refreshCounts(world.context('cell'), { whole: true })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(steps, fc.nat(45)), { minLength: 2, maxLength: 3 }), async (turns) => {
      const before = await whole()
      for (const [names, days] of turns) {
        for (const name of names) await stages[name]()
        await refreshCounts(world.context('cell'))
        // A day, or a month and a half, goes by: of what was owed something is late now, and everything is older.
        world.clock.set(addDays(dayOf(world.clock.now()), days))
        await refreshCounts(world.context('cell'))
      }
      assert.equal(await whole(), before, 'a new day counts nothing anew')
      const kept = await countsOf()
      const said = await figuresOf()
      await world.db`delete from indicator_part`
      await world.db`delete from indicator_count`
      await refreshCounts(world.context('cell'), { whole: true })
      assert.deepEqual(await countsOf(), kept)
      assert.deepEqual(await figuresOf(), said)
    }),
    { numRuns: 5 },
  )
})

const figuresOf = async () => (await readDesk(world.context('cell'))).figures

test('what follows from an act on something else is counted with it: where an association is, days off', async () => {
  const cell = world.context('administrator')
  await sampleMinutes(world).held()
  world.clock.set(addDays(dayOf(world.clock.now()), 1))
  await refreshCounts(world.context('cell'))
  const agrees = async (why: string) => {
    await refreshCounts(world.context('cell'))
    const kept = await countsOf()
    await refreshCounts(world.context('cell'), { whole: true })
    assert.deepEqual(await countsOf(), kept, why)
    return JSON.stringify(kept)
  }
  const before = await agrees('nothing was done')
  // As an act that names nothing of what is counted would do it.
  await world.db`update association set territory = 'حي بلا دائرة' where id = ${world.ids.association}`
  await writeLedger(cell, 'test.move', [{ subject: `association:${world.ids.association}` }])
  const moved = await agrees('an association has moved')
  assert.ok(moved !== before)
  await world.db`
    insert into day_off (command_id, day, name_ar, name_fr) values (${world.ids.command}, '2026-03-09', 'عطلة', 'Congé') on conflict do nothing`
  await writeLedger(cell, 'test.rest', [{ subject: 'day-off:2026-03-09' }])
  assert.ok((await agrees('minutes are owed later')) !== moved)
})

test('counting again changes nothing', async () => {
  const before = await countsOf()
  await refreshCounts(world.context('cell'))
  await refreshCounts(world.context('cell'), { whole: true })
  assert.deepEqual(await countsOf(), before)
})

test('two who count at once count once, and no act waits for them', async () => {
  const before = await countsOf()
  await transaction(world.db, async (db) => {
    await lockStep(db, world.ids.command)
    await world.db`select 1 from command where id = ${world.ids.command} for update nowait`
  })
  await world.db`delete from indicator_part`
  await world.db`delete from indicator_count`
  const count = () => refreshCounts(world.context('cell'), { whole: true })
  await Promise.all([count(), count(), count()])
  assert.deepEqual(await countsOf(), before)
})

test('the ledger is read from some minutes before', () => {
  assert.equal(minutesBefore('019a0000-0000-7abc-8000-000000000000', 0), '019a0000-0000-0000-0000-000000000000')
  assert.equal(minutesBefore('019a0000-ea60-7abc-8000-000000000000', 1), '019a0000-0000-0000-0000-000000000000')
})

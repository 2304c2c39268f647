import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sampleRecord } from '../../test/public-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { copyDemand, type DemandFacts } from './copies.ts'
import { demandStates } from './demand.ts'
import { countDemands, listDemands } from './queries/demands.ts'
import { countAll } from './queries/home.ts'
import { deltas } from './tally.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

const verdicts = [null, 'kept', 'partly', 'not_kept'] as const
const change = fc.record({
  state: fc.constantFrom(...demandStates),
  answerKind: fc.constantFrom(null, 'commitment', 'explanation'),
  outcome: fc.constantFrom(...verdicts),
  verdict: fc.constantFrom(...verdicts),
  districtAr: fc.constantFrom(null, 'حي النخيل', 'حي الزيتون'),
  categoryId: fc.constantFrom(null, 'lighting', 'traffic'),
  answerDueOn: fc.constantFrom(null, '2026-02-27', '2026-03-31', '2026-04-01'),
})

/** The figures, counted anew from the released rows. */
async function counted() {
  return world.db`
    select district_ar, category_id, what, count(*)::int as n from (
      select place.at as district_ar, subject.at as category_id, what from public_record.demand d
      cross join lateral (values ('*'), (coalesce(d.district_ar, ''))) as place (at)
      cross join lateral (values ('*'), (coalesce(d.category_id, ''))) as subject (at)
      cross join lateral (values ('asked'), ('state:' || d.state), (case when d.answer_kind = 'commitment' then
        'commitment:' || coalesce(d.verdict, case when d.outcome is null then 'open' else 'reported' end) end), ('owed:' || to_char(d.owed_on, 'YYYY-MM'))) as counted (what)
      where d.released_at is not null and what is not null) cell
    group by 1, 2, 3 order by 1, 2, 3`
}

const kept = () => world.db`select district_ar, category_id, what, n from public_record.tally where n <> 0 order by 1, 2, 3`

test('whatever happens to demands, the figures are those that counting anew would give', async () => {
  const demands: DemandFacts[] = []
  for (let n = 0; n < 3; n++) demands.push(await record.waitingDemand(`نطلب إصلاح الإنارة العمومية رقم ${n}`))
  await record.release(demands[0]!.id)
  await fc.assert(
    fc.asyncProperty(fc.nat(2), change, async (which, facts) => {
      await copyDemand(world.context('cell'), { ...demands[which]!, ...facts })
      assert.deepEqual(await kept(), await counted())
    }),
    { numRuns: 25 },
  )
  await record.release(demands[1]!.id)
  assert.deepEqual(await kept(), await counted())
  const [asked] = await world.db`select n from public_record.tally where district_ar = '*' and category_id = '*' and what = 'asked'`
  assert.equal(asked!.n, 2)
})

test('two demands that change at once are both counted', async () => {
  const pair = await Promise.all([record.releasedDemand('نطلب ممرا للراجلين قرب السوق'), record.releasedDemand('نطلب حواجز أمام المدرسة')])
  await Promise.all(pair.map((facts) => copyDemand(world.context('cell'), { ...facts, state: 'closed' })))
  assert.deepEqual(await kept(), await counted())
})

test('what stays as it was changes no figure', () => {
  const demand = {
    state: 'qualified',
    answerKind: null,
    outcome: null,
    verdict: null,
    districtAr: null,
    categoryId: 'lighting',
    owedOn: '2026-03-31',
  } as const
  assert.deepEqual(deltas(demand, { ...demand }), [])
  assert.equal(deltas(undefined, demand).length, 12)
})

test('late demands are counted to the day, whether they were owed in this month or long before', async () => {
  world.clock.set('2026-03-31')
  const clock = await record.releasedDemand('نطلب إصلاح الساعة', {
    state: 'qualified',
    categoryId: 'clock',
    districtAr: 'حي الساعة',
    answerDueOn: '2026-03-30',
  })
  const lateOn = async (today: string) => {
    const filter = { group: 'late', category: 'clock', today } as const
    const { districts } = await countAll(world.db, world.ids.command, today)
    const listed = await listDemands(world.publicDb, world.ids.command, filter, { limit: 10 })
    return [
      await countDemands(world.publicDb, world.ids.command, filter),
      listed.length,
      districts.find(({ nameAr }) => nameAr === 'حي الساعة')!.late,
    ]
  }
  assert.deepEqual(await lateOn('2026-03-30'), [0, 0, 0])
  assert.deepEqual(await lateOn('2026-03-31'), [1, 1, 1])
  assert.deepEqual(await lateOn('2026-04-01'), [1, 1, 1])
  await copyDemand(world.context('cell'), { ...clock, state: 'closed' })
  assert.deepEqual(await lateOn('2026-04-01'), [0, 0, 0])
})

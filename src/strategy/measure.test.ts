import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { refused } from '../../test/refused.ts'
import { sampleStrategies } from '../../test/strategy-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { systemOf } from '../platform/actor.ts'
import { approveStrategy } from './approve-strategy.ts'
import { readIndicator } from './indicators/indicator.ts'
import { keepFigures } from './indicators/keep-figures.ts'
import { reportQuarter } from './report-quarter.ts'
import { writeObjective } from './write-objective.ts'

let world: World
let sample: ReturnType<typeof sampleStrategies>
/** Twelve demands of March, of which eleven are answered. */
before(async () => {
  world = await testWorld()
  sample = sampleStrategies(world)
  const demands = sampleDemands(world)
  for (let nth = 0; nth < 12; nth++) await (nth === 0 ? demands.qualified({ original: 'نطلب إنارة الشارع' }) : demands.answered())
  world.clock.set('2026-06-02')
  await keepFigures.run({ ...world.context('cell'), actor: systemOf(world.ids.command) }, world.publicDb)
})
after(() => world.close())

const tied = (indicatorId: string, aimId: string) => ({
  ...{ textAr: 'أن يجاب عن المطالب بسرعة', aimId, officeId: world.ids.officeHead, indicatorId },
  ...{ direction: 'at_most', target: '15', dueOn: '2026-12-31' },
})

test('the figure of an objective tied to an indicator is what the record says of the quarter, in its unit and version', async () => {
  const { id: strategyId, aimId } = await sample.drafted()
  const days = await writeObjective(world.context('cell'), { strategyId, ...tied('days-to-answer', aimId) })
  const share = await writeObjective(world.context('cell'), { strategyId, ...tied('answered-in-time', aimId), direction: 'at_least' })
  await approveStrategy(world.context('chief'), { strategyId })
  const report = { strategyId, quarter: '2026-Q1', noteAr: 'أجاب المكتب عن مطالب شهر مارس كلها تقريبا' }
  for (const { id: objectiveId } of [days, share]) await reportQuarter(world.context('cell'), { ...report, objectiveId, value: '99' })
  const said = await readIndicator(world.db, world.ids.command, 'days-to-answer', '2026-Q1')
  assert.ok(said.value !== null && said.n === 11, 'the record says nothing to compare with')
  const readings = await world.db<{ value: number | null; n: number | null; unit: string; indicatorVersion: number }[]>`
    select r.value, r.n, o.unit, r.indicator_version from strategy_reading r
    join strategy_objective o on o.command_id = r.command_id and o.thread_id = r.thread_id order by o.unit`
  assert.deepEqual(
    [...readings],
    [
      { value: said.value, n: 11, unit: 'days', indicatorVersion: said.version },
      { value: null, n: 12, unit: 'percent', indicatorVersion: 1 },
    ],
    'of whoever was not answered in time there is but one: that share is told to nobody',
  )
})

test('an indicator that is in no list is refused', async () => {
  const { id: strategyId, aimId } = await sample.drafted('2027')
  const asked = { strategyId, ...tied('crime-fell', aimId), dueOn: '2027-12-31' }
  await assert.rejects(writeObjective(world.context('cell'), asked), refused('indicatorUnknown'))
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { countedApp } from '../../test/counted-app.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { saveFilter } from './save-filter.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
let counted: Awaited<ReturnType<typeof countedApp>>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
  counted = await countedApp(world)
})
after(async () => {
  await counted.close()
  await world.close()
})

const pages = [
  '/desk',
  '/desk?whose=all&late=yes',
  '/desk/calendar?month=2026-03&whose=all',
  '/desk/workload',
  '/desk/offices/OFFICE/handover',
  '/desk/exchange',
]

const statementsOf = (path: string) =>
  counted.statements(path.replace('OFFICE', world.ids.officeHead), { cookie: `qurb_session=${tokenOf('cell')}` })

test('no page of the desk asks more when there is more to show', async () => {
  const few: Record<string, number> = {}
  await demands.register()
  await saveFilter(world.context('cell'), { name: 'الأولى', query: 'late=yes' })
  for (const path of pages) few[path] = await statementsOf(path)
  for (let n = 0; n < 25; n++) {
    await demands.register()
    await demands.promised()
  }
  for (let n = 0; n < 5; n++) await saveFilter(world.context('cell'), { name: `تصفية ${n}`, query: 'late=yes' })
  for (const path of pages) {
    const many = await statementsOf(path)
    assert.ok(many > 0 && many <= few[path]!, `${path}: ${few[path]} statements, then ${many}`)
    assert.ok(many <= 20, `${path}: ${many} statements`)
  }
})

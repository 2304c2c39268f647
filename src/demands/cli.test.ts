import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config.ts'
import { commands } from './cli.ts'
import { mergeDemand } from './lineage/merge-demand.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const [command] = commands
const run = (values: Record<string, boolean>) =>
  command!.run({ positionals: [], values, config: readConfig({}), context: async () => world.context('auditor') })

test('qurb demands lists what is open, oldest first, and says what is late', async () => {
  assert.deepEqual((await run({})).json, [])
  const { ref: late } = await demands.register({ receivedOn: '2026-02-02' })
  const { ref: open } = await demands.register()
  const { text, json } = await run({})
  assert.deepEqual(
    text.split('\n').map((line) => line.split(' · ')[0]),
    [late, open],
  )
  assert.match(text.split('\n')[0]!, /متأخر/)
  assert.doesNotMatch(text.split('\n')[1]!, /متأخر/)
  assert.deepEqual(
    (json as { ref: string; late: boolean; owedOn: string }[]).map(({ ref, late: isLate, owedOn }) => [ref, isLate, owedOn]),
    [
      [late, true, '2026-02-09'],
      [open, false, '2026-03-09'],
    ],
  )
  assert.equal((await run({ late: true })).text.split('\n').length, 1)
})

test('qurb demands leaves out what goes on in another', async () => {
  const [whole, other] = [await demands.register(), await demands.register()]
  await mergeDemand(world.context('cell'), { demandId: other.id, into: whole.ref })
  const refs = ((await run({})).json as { ref: string }[]).map(({ ref }) => ref)
  assert.ok(refs.includes(whole.ref) && !refs.includes(other.ref))
})

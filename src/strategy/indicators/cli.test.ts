import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../../test/demand-sample.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { UsageError } from '../../platform/cli/command.ts'
import { readConfig } from '../../platform/config.ts'
import { commands } from './cli.ts'
import { indicatorIds } from './indicator.ts'

let world: World
before(async () => {
  world = await testWorld()
  await sampleDemands(world).answered()
})
after(() => world.close())

const [command] = commands
const run = (values: Record<string, string | boolean> = {}) =>
  command!.run({ positionals: [], values, config: readConfig({}), context: async () => world.context('auditor') })

test('qurb indicators counts and says every indicator of the quarter that runs', async () => {
  const { text, json } = await run()
  assert.equal(text.split('\n').length, indicatorIds.length)
  assert.match(text, /^[^\n]*مدة[^\n]*: أقل من يوم/m)
  const { definitions, figures } = json as { definitions: { id: string; formula: string }[]; figures: Record<string, unknown>[] }
  assert.deepEqual(
    definitions.map(({ id }) => id),
    indicatorIds,
  )
  const { period, unit, value, n, frozen_on, as_of } = figures.find(({ indicator }) => indicator === 'days-to-answer')!
  assert.deepEqual(
    { period, unit, value, n, frozen_on, as_of },
    { period: '2026-Q1', unit: 'days', value: 0, n: 1, frozen_on: null, as_of: '2026-03-02' },
  )
})

test('qurb indicators --csv says the same, a line a figure', async () => {
  const { text, json } = await run({ csv: true, quarter: '2026Q1' })
  const { figures } = json as { figures: Record<string, unknown>[] }
  const [header, ...lines] = text.replace('\ufeff', '').trim().split('\r\n')
  assert.equal(header, 'indicator,period,unit,value,low,high,k,n,hidden,version,frozen_on,as_of')
  assert.deepEqual(
    lines,
    figures.map((figure) =>
      header!
        .split(',')
        .map((column) => String(figure[column] ?? ''))
        .join(','),
    ),
  )
  assert.ok(lines.includes('days-to-answer,2026-Q1,days,0,0,0,,1,,1,,2026-03-02'), lines.join('\n'))
})

test('qurb indicators has nothing to say of a quarter before the record, and refuses what is no quarter', async () => {
  assert.deepEqual((await run({ quarter: '2019-Q4' })).json, { ...((await run()).json as object), figures: [] })
  for (const quarter of ['2026Q5', '2026-07', 'Q1', '']) await assert.rejects(run({ quarter }), UsageError, quarter)
})

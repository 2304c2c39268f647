import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config.ts'
import { addSchool } from './add-school.ts'
import { commands } from './cli.ts'
import { declareYear } from './declare-year.ts'
import { setTimetable } from './set-timetable.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const run = (values: Record<string, boolean> = {}) =>
  commands[0]!.run({ positionals: [], values, config: readConfig({}), context: async () => world.context('administrator') })

test('the command line lists schools, and when pupils come and go this week', async () => {
  assert.deepEqual((await run()).json, [])
  const planner = world.context('planner')
  const facts = {
    nameAr: 'مدرسة السرو',
    level: 'primary',
    sector: 'public',
    code: 'C1',
    pupils: '300',
    latitude: '32.34',
    longitude: '-6.36',
  }
  await addSchool(planner, facts)
  await addSchool(planner, { nameAr: 'مدرسة بلا موضع', level: 'middle', sector: 'private' })
  await declareYear(planner, { firstDay: '2025-09-08', lastDay: '2026-07-04' })
  await setTimetable(planner, { level: 'primary', period: 'ordinary', day2: '8-12' })
  const { text } = await run()
  assert.match(text, /^C1 · مدرسة السرو · ابتدائي · عمومي · 300 تلميذ$/m)
  assert.match(text, /^مدرسة بلا موضع · إعدادي · خصوصي · دون موضع$/m)
  assert.match((await run({ windows: true })).text, /1 07:40-08:10 · 1 11:50-12:20/)
})

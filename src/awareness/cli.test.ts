import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { readConfig } from '../platform/config.ts'
import { commands } from './cli.ts'
import { nationalStatements, reviewSeries } from './report/national.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())

const [command] = commands
const run = (values: Record<string, string | boolean> = {}) =>
  command!.run({ positionals: [], values, config: readConfig({}), context: async () => world.context('auditor') })

test('qurb awareness says the report of a school year, with what every check of it found', async () => {
  const none = await run()
  assert.deepEqual((none.json as { totals: { sessions: number } }).totals.sessions, 0)
  await sample.held({ classes: '2', girls: '31', boys: '28' })
  const { text, json } = await run({ year: '2025-2026' })
  const report = json as { totals: Record<string, number>; checks: { right: boolean }[] }
  assert.deepEqual([report.totals.sessions, report.totals.classes, report.totals.girls, report.totals.boys], [1, 2, 31, 28])
  assert.equal(
    report.checks.every(({ right }) => right),
    true,
  )
  assert.match(text, /2025-2026/)
  assert.match(text, /عمومي: 1 · 2/)
})

test('qurb awareness --csv says the table whose parts make its total', async () => {
  const { text } = await run({ csv: true })
  const [head, ...lines] = text
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(';'))
  assert.deepEqual(head!.slice(0, 6), ['school_year', 'part', 'name', 'sessions', 'schools', 'classes'])
  const [all, ...rest] = lines
  for (const title of ['حسب السلك', 'حسب القطاع', 'حسب الحي'] as const) {
    const rows = rest.filter(([, part]) => part === title)
    assert.ok(rows.length > 0, title)
    for (const column of ['sessions', 'schools', 'classes', 'girls', 'boys', 'pupils']) {
      const at = head!.indexOf(column)
      const sum = rows.reduce((made, row) => made + Number(row[at]), 0)
      assert.equal(sum, Number(all![at]), `${title} ${column}`)
    }
  }
})

test('qurb awareness --sessions lists them by reference and state, never by an identity', async () => {
  const ref = await sample.requested()
  const { text, json } = await run({ sessions: true })
  assert.match(text, new RegExp(`${ref} · [^\\n]+ · ثانوية النخيل`))
  const [line] = json as Record<string, unknown>[]
  assert.equal(line!.ref, ref)
  assert.ok(!('id' in line!) && !('schoolId' in line!))
})

test('qurb awareness --national says each finding about the published figures', async () => {
  const { text, json } = await run({ national: true })
  const found = reviewSeries(nationalStatements)
  assert.equal(text.split('\n').length, found.length)
  assert.equal((json as { findings: unknown[] }).findings.length, found.length)
  assert.match(text, /104/)
})

test('qurb awareness of a year that nobody declared is refused with those that are', async () => {
  await assert.rejects(run({ year: '1999-2000' }), /غير معلنة.*2025-2026/)
})

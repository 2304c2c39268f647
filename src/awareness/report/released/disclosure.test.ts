import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { topicLine } from '../../../../test/awareness-sample.ts'
import { leastCounted } from '../../../public-record/awareness.ts'
import type { ReportRow, ShownReport } from '../../../public-record/awareness-reports.ts'
import { levels, sectors } from '../../../schools/school.ts'
import { reportOf, type SchoolLine } from '../report.ts'
import { shownReport } from './shown-report.ts'
import { isSmallCoverage, isSmallReach } from './small.ts'

const district = fc.constantFrom('حي النخيل', 'حي الزيتون', 'حي السواقي', 'حي الرمان', null)
const school = fc
  .record({
    level: fc.constantFrom(...levels),
    sector: fc.constantFrom(...sectors),
    districtAr: district,
    sessions: fc.nat(3),
    classes: fc.integer({ min: 1, max: 6 }),
    girls: fc.integer({ min: 1, max: 90 }),
    boys: fc.integer({ min: 1, max: 90 }),
    enrolled: fc.option(fc.integer({ min: 6, max: 40 }), { nil: null }),
  })
  .map(({ sessions, ...one }): SchoolLine => {
    const held = sessions > 0 ? { classes: one.classes * sessions, girls: one.girls, boys: one.boys } : { classes: 0, girls: 0, boys: 0 }
    return { ...one, districtFr: null, sessions, ...held }
  })
const many = fc.array(school, { minLength: 1, maxLength: 70 })

const yearOf = (schools: readonly SchoolLine[]) => ({
  schoolYear: '2025-2026',
  schools,
  topics: [topicLine('digital', 12), topicLine('drugs', 3), topicLine('civic', 7)],
  notHeld: { postponed: 2, cancelled: 6 },
  before: null,
})
const shown = (schools: readonly SchoolLine[], earlier: ShownReport | null = null) =>
  shownReport({ year: yearOf(schools), stages: [], stagesBefore: [], earlier })

type Placed = ReportRow & { schools_: readonly SchoolLine[] }

/** The rows of each part with the schools that they count. */
function partsOf({ byLevel, bySector, byDistrict }: ShownReport, schools: readonly SchoolLine[]): Placed[][] {
  const placed = (rows: readonly ReportRow[], of: (one: SchoolLine) => string) =>
    rows.map((row) => ({ ...row, schools_: schools.filter((one) => of(one) === row.key) }))
  return [
    placed(byLevel, ({ level }) => `level:${level}`),
    placed(bySector, ({ sector }) => `sector:${sector}`),
    placed(byDistrict, ({ districtAr }) => `district:${districtAr ?? ''}`),
  ]
}

test('no small row is shown, none is hidden alone, and what is hidden of a part is not small together', () => {
  fc.assert(
    fc.property(many, (schools) => {
      const report = shown(schools)
      if (!report) return
      for (const rows of partsOf(report, schools)) {
        for (const { sessions, schools_ } of rows) assert.ok(sessions === null || !isSmallReach(schools_))
        for (const { enrolled, schools_ } of rows) assert.ok(enrolled === null || !isSmallCoverage(schools_))
        const gone = rows.filter((row) => row.sessions === null)
        if (gone.length === 0) continue
        assert.ok(gone.length > 1 || rows.length === 1)
        const rest = report.totals.sessions! - rows.reduce((sum, row) => sum + (row.sessions ?? 0), 0)
        assert.ok(rest >= leastCounted, String(rest))
      }
    }),
    { numRuns: 300 },
  )
})

/** Another year that shows the same: a change of the schools that no sum of what is shown notices. Found by projection, not by elimination. */
function unnoticed(sums: readonly (readonly number[])[], change: readonly number[]): number[] {
  const dot = (one: readonly number[], other: readonly number[]) => one.reduce((sum, n, nth) => sum + n * other[nth]!, 0)
  const across: number[][] = []
  const without = (row: readonly number[]) =>
    [...across, ...across].reduce<number[]>((rest, axis) => rest.map((n, nth) => n - dot(rest, axis) * axis[nth]!), [...row])
  for (const sum of sums) {
    const rest = without(sum)
    const length = Math.sqrt(dot(rest, rest))
    if (length > 1e-7) across.push(rest.map((n) => n / length))
  }
  return without(change)
}

test('nothing that is hidden can be worked out, not even by whoever knows which school is where', () => {
  fc.assert(
    fc.property(many, fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 70, maxLength: 70 }), (schools, noise) => {
      const report = shown(schools)
      if (!report) return
      const rows = partsOf(report, schools).flat()
      const among = (some: readonly SchoolLine[]) => schools.map((one) => (some.includes(one) ? 1 : 0))
      const shape = ({ level, sector, districtAr }: SchoolLine) => [level, sector, districtAr].join()
      const cells = [...Map.groupBy(schools, shape).values()]
      for (const [isShown, isSmall] of [
        [(row: Placed) => row.sessions !== null, isSmallReach],
        [(row: Placed) => row.enrolled !== null, isSmallCoverage],
      ] as const) {
        if (isSmall === isSmallCoverage && report.totals.enrolled === null) continue
        const sums = [schools.map(() => 1), ...rows.filter(isShown).map(({ schools_ }) => among(schools_))]
        const secrets = [...rows.filter((row) => !isShown(row)).map(({ schools_ }) => schools_), ...cells].filter(isSmall)
        for (const secret of secrets) {
          const sum = among(secret)
          const change = unnoticed(
            sums,
            sum.map((n, nth) => n + noise[nth]! / 1000),
          )
          const moved = change.reduce((all, n, nth) => all + n * sum[nth]!, 0)
          assert.ok(Math.abs(moved) > 1e-6, 'it follows from what is shown')
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('what was hidden stays hidden in the version that corrects it: the two together tell no more than one', () => {
  fc.assert(
    fc.property(many, many, (schools, more) => {
      const first = shown(schools)
      const second = first && shown([...schools, ...more], first)
      if (!second) return
      const hidden = [...first.byLevel, ...first.bySector, ...first.byDistrict].filter((row) => row.sessions === null)
      const now = new Map([...second.byLevel, ...second.bySector, ...second.byDistrict].map((row) => [row.key, row.sessions]))
      for (const { key } of hidden) assert.equal(now.get(key), null)
    }),
    { numRuns: 100 },
  )
})

test('with the public counts of the stages the year tells no small count of one of them', () => {
  const count = fc.record({ sessions: fc.nat(12), classes: fc.nat(30), girls: fc.nat(60), boys: fc.nat(60) })
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), (stages) => {
      const all = (of: keyof (typeof stages)[number]) => stages.reduce((sum, stage) => sum + stage[of], 0)
      const share = (n: number, nth: number) => Math.floor(n / 12) + (nth < n % 12 ? 1 : 0)
      const schools = Array.from({ length: 12 }, (_, nth): SchoolLine => {
        const held = { sessions: share(all('sessions'), nth), classes: share(all('classes'), nth) }
        const pupils = { girls: share(all('girls'), nth), boys: share(all('boys'), nth) }
        return { level: 'primary', sector: 'public', districtAr: 'حي النخيل', districtFr: null, enrolled: 30, ...held, ...pupils }
      })
      const least = (n: number, of: number) => (n < of ? null : n)
      const told = stages.map(({ sessions, classes, girls, boys }) => {
        const apart = girls >= 10 && boys >= 10
        const sexes = { girls: apart ? girls : null, boys: apart ? boys : null, pupils: least(girls + boys, 10) }
        return { sessions: least(sessions, 5), classes: least(classes, 5), ...sexes }
      })
      const report = shownReport({ year: yearOf(schools), stages: told, stagesBefore: [], earlier: null })
      if (!report) return
      for (const name of ['sessions', 'classes', 'pupils', 'girls', 'boys'] as const) {
        const hidden = told.filter((stage) => stage[name] === null).length
        if (hidden === 0 || report.totals[name] === null) continue
        const rest = report.totals[name] - told.reduce((sum, stage) => sum + (stage[name] ?? 0), 0)
        assert.ok(hidden > 1 && rest >= (name === 'sessions' || name === 'classes' ? 5 : 10), `${name} ${rest}`)
      }
      for (const row of [...report.byLevel, ...report.bySector, ...report.byDistrict])
        if (report.totals.sessions === null) assert.equal(row.sessions, null)
    }),
    { numRuns: 400 },
  )
})

test('topics: their shares tell the sum, so a small one is hidden with another; a count by itself is hidden under five', () => {
  const schools = Array.from({ length: 12 }, (): SchoolLine => {
    const held = { sessions: 2, classes: 4, girls: 60, boys: 60, enrolled: 12 }
    return { level: 'primary', sector: 'public', districtAr: 'حي النخيل', districtFr: null, ...held }
  })
  const report = shown(schools)!
  assert.deepEqual(
    report.byTopic.map(({ key, sessions }) => [key, sessions]),
    reportOf(yearOf(schools)).byTopic.map(({ topic, sessions }) => [topic, sessions > 7 ? sessions : null]),
  )
  assert.deepEqual(report.notHeld, { postponed: null, cancelled: 6 })
  assert.equal(report.totals.sessions, 24)
})

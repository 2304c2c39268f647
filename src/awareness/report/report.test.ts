import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { topicLine } from '../../../test/awareness-sample.ts'
import { levels, sectors } from '../../schools/school.ts'
import { nationalStatements, reviewSeries, seriesOf } from './national.ts'
import { reportDocument } from './print-report.ts'
import { reportOf, type SchoolLine } from './report.ts'
import { reportTable } from './report-table.ts'
import { before, checkShares, growth, sharesOf } from './shares.ts'

const school = fc
  .record({
    level: fc.constantFrom(...levels),
    sector: fc.constantFrom(...sectors),
    districtAr: fc.constantFrom('حي النخيل', 'حي الزيتون', null),
    sessions: fc.nat(6),
    classes: fc.nat(20),
    girls: fc.nat(300),
    boys: fc.nat(300),
    enrolled: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  })
  .map(
    (one): SchoolLine => (one.sessions === 0 ? { ...one, districtFr: null, classes: 0, girls: 0, boys: 0 } : { ...one, districtFr: null }),
  )
const source = fc.record({
  schoolYear: fc.constant('2025-2026'),
  schools: fc.array(school, { maxLength: 60 }),
  topics: fc
    .subarray(['road_safety', 'drugs', 'digital', 'games', 'civic'])
    .map((some) => some.map((topic, nth) => topicLine(topic, nth + 4))),
  notHeld: fc.constant({ postponed: 0, cancelled: 0 }),
  before: fc.constant(null),
})

test('every sum of a report is the sum of its parts, and its shares make a hundred', () => {
  fc.assert(
    fc.property(source, (from) => {
      const { checks } = reportOf(from)
      assert.deepEqual(
        checks.filter(({ what, right }) => what !== 'beyond' && !right),
        [],
      )
    }),
  )
})

/** The parts of a report as they are read from what leaves the house: sums of columns, shares in percent. */
function agree(parts: readonly (readonly Record<string, number | null>[])[], whole: Record<string, number | null>): void {
  for (const rows of parts.filter(({ length }) => length > 0)) {
    for (const name of ['sessions', 'classes', 'girls', 'boys'])
      assert.equal(
        rows.reduce((sum, row) => sum + row[name]!, 0),
        whole[name],
        name,
      )
    const shares = rows.flatMap(({ share }) => share ?? [])
    assert.ok(shares.length === 0 || Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) <= 0.5, String(shares))
  }
}

test('the table says parts that make its first line, in plain numbers', () => {
  fc.assert(
    fc.property(source, (from) => {
      const [, ...lines] = reportTable('fr', reportOf(from))
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(';'))
      const cell = (text: string | undefined) => (text ? Number(text) : null)
      const rows = lines.map((line) => {
        const [part, , sessions, , classes, share, girls, boys] = line.slice(1)
        return { part, sessions: cell(sessions), classes: cell(classes), share: cell(share), girls: cell(girls), boys: cell(boys) }
      })
      const [whole] = rows
      const of = (title: string) => rows.filter(({ part }) => part === title).map(({ part: _part, ...row }) => row)
      const { part: _part, ...totals } = whole!
      agree([of('Par cycle'), of('Par secteur'), of('Par quartier')], totals)
    }),
  )
})

test('the document says parts that make its facts, in Arabic and French', () => {
  fc.assert(
    fc.property(source, fc.constantFrom('ar' as const, 'fr' as const), (from, language) => {
      const { blocks } = reportDocument(language, { issuer: 'ولاية', day: '2026-03-02', report: reportOf(from) })
      const read = (text: string) => {
        const digits = text.replace(/[.\s\u200e\u200f\u2066-\u2069%٪]/g, '').replace(',', '.')
        return /^[\d.]+$/.test(digits) ? Number(digits) : null
      }
      const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).map(({ value }) => read(String(value)))
      const tables = blocks.flatMap((block) => (block.kind === 'table' && block.columns.length === 8 ? [block.rows] : []))
      const parts = tables.map((rows) =>
        rows.map((row) => {
          const [sessions, , classes, share, , girls, boys] = row.slice(1).map((text) => read(String(text)))
          return { sessions: sessions!, classes: classes!, share: share!, girls: girls!, boys: boys! }
        }),
      )
      assert.equal(parts.length, 3)
      agree(parts, { sessions: facts[0]!, classes: facts[2]!, girls: facts[4]!, boys: facts[5]! })
    }),
  )
})

test('a school with more classes reached than it has is found, and covers no more than it has', () => {
  const line: SchoolLine = {
    level: 'primary',
    sector: 'public',
    districtAr: null,
    districtFr: null,
    sessions: 3,
    classes: 14,
    girls: 200,
    boys: 190,
    enrolled: 12,
  }
  const { totals, checks } = reportOf({
    schoolYear: '2025-2026',
    schools: [line],
    topics: [],
    notHeld: { postponed: 0, cancelled: 0 },
    before: null,
  })
  assert.deepEqual([totals.classes, totals.covered, totals.enrolled], [14, 12, 12])
  assert.deepEqual(
    checks.find(({ what }) => what === 'beyond'),
    { what: 'beyond', part: 'all', right: false, n: 1 },
  )
})

test('of small numbers no percentage is said', () => {
  assert.deepEqual(sharesOf([3, 6]), [null, null])
  assert.deepEqual(sharesOf([3, 7]), [30, 70])
  assert.equal(growth(9, 20).percent, null)
})

test('a fall is called a fall', () => {
  assert.deepEqual(growth(9233, 7655), { from: 9233, to: 7655, direction: 'fall', percent: -17.1 })
  assert.equal(growth(100, 100).direction, 'same')
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1e6 }), fc.integer({ min: 1, max: 99 }), (n, percent) =>
      assert.ok(Math.abs(before(n, percent) * (1 + percent / 100) - n) <= 1),
    ),
  )
})

test('shares that make a hundred and four are not accepted, rounding is', () => {
  assert.deepEqual(checkShares([69, 17, 18]), { sum: 104, right: false })
  assert.deepEqual(checkShares([73, 16, 11]), { sum: 100, right: true })
  assert.deepEqual(checkShares([33.3, 33.3, 33.3]), { sum: 99.9, right: true })
})

test('the national figures as the press gave them: what was not published follows, and what was wrong or unsaid is found', () => {
  const series = seriesOf(nationalStatements)
  assert.deepEqual(series, [
    { schoolYear: '2021-2022', schools: 7682, pupils: 521_426, derived: ['pupils'], pupilsASchool: 67.9 },
    { schoolYear: '2022-2023', schools: 9233, pupils: 750_853, derived: [], pupilsASchool: 81.3 },
    { schoolYear: '2023-2024', schools: 7655, pupils: 616_708, derived: ['schools', 'pupils'], pupilsASchool: 80.6 },
    { schoolYear: '2024-2025', schools: 9798, pupils: 678_379, derived: [], pupilsASchool: 69.2 },
  ])
  assert.deepEqual(reviewSeries(nationalStatements), [
    { kind: 'shares', schoolYear: '2022-2023', sum: 104 },
    { kind: 'growth', schoolYear: '2022-2023', of: 'schools', announced: 15, computed: 20.2 },
    { kind: 'unsaidFall', schoolYear: '2023-2024', of: 'schools', growth: { from: 9233, to: 7655, direction: 'fall', percent: -17.1 } },
    {
      kind: 'unsaidFall',
      schoolYear: '2023-2024',
      of: 'pupils',
      growth: { from: 750_853, to: 616_708, direction: 'fall', percent: -17.9 },
    },
    {
      kind: 'longFall',
      schoolYear: '2024-2025',
      since: '2022-2023',
      of: 'pupils',
      announced: 10,
      growth: { from: 750_853, to: 678_379, direction: 'fall', percent: -9.7 },
    },
  ])
})

test('a series that is right has nothing to be found', () => {
  const right = [
    { schoolYear: '2022-2023', schools: 100, pupils: 5000, shares: [60, 25, 15], announced: {} },
    { schoolYear: '2023-2024', schools: 90, pupils: 5500, shares: [60.2, 24.9, 14.9], announced: { schools: -10, pupils: 10 } },
  ]
  assert.deepEqual(reviewSeries(right), [])
})

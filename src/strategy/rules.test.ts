import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type Day } from '../platform/words/dates.ts'
import { lastDayOf, quartersOf } from '../platform/words/quarters.ts'
import {
  compare,
  directions,
  expectedAt,
  outcomeOf,
  quartersUntil,
  type Reading,
  spans,
  standingOf,
  type Wanted,
} from '../public-record/strategy/objective.ts'

const year = 2026
const amount = fc.integer({ min: 0, max: 100 })
const days = fc.integer({ min: 0, max: 364 }).map((nth): Day => addDays(`${year}-01-01`, nth))

const wanted: fc.Arbitrary<Wanted> = fc.record({
  unit: fc.constant('percent' as const),
  span: fc.constantFrom(...spans),
  direction: fc.constantFrom(...directions),
  baseline: fc.option(amount),
  target: amount,
  dueOn: days,
})

const reading: fc.Arbitrary<Reading> = fc
  .record({ quarter: fc.constantFrom(...quartersOf(year)), said: fc.option(amount, { freq: 4 }), less: amount, more: amount })
  .map(({ quarter, said, less, more }) =>
    said === null
      ? { quarter, value: null, low: null, high: null, n: 4 }
      : { quarter, value: said, low: said - less, high: said + more, n: 40 },
  )
const readings = fc.array(reading, { maxLength: 6 })

/** Seen from the other side: less is better, and everything is on the other side of zero. */
const mirrored = ({ direction, baseline, target, ...rest }: Wanted): Wanted => ({
  ...rest,
  direction: direction === 'at_least' ? 'at_most' : 'at_least',
  baseline: baseline === null ? null : -baseline,
  target: -target,
})
const turned = ({ value, low, high, ...rest }: Reading): Reading =>
  value === null ? { value, low, high, ...rest } : { ...rest, value: -value, low: -high!, high: -low! }

test('a figure is on course, behind, or cannot be told: never two of them, and the doubt decides', () => {
  fc.assert(
    fc.property(wanted, readings, days, (goal, said, today) => {
      const standing = standingOf(year, goal, said, today)
      const over = quartersUntil(year, goal.dueOn).filter((quarter) => lastDayOf(quarter) < today)
      assert.equal(standing === 'not_due', over.length === 0)
      const last = said.findLast(({ quarter }) => quarter === over.at(-1))
      assert.equal(standing === 'unreported', over.length > 0 && !last)
      if (over.length === 0 || !last) return
      const { low, high, value } = last
      if (value === null) return assert.equal(standing, 'unclear', 'of too few nothing is told')
      const expected = expectedAt(year, goal, over.at(-1)!)
      const [worst, best] = goal.direction === 'at_least' ? [low!, high!] : [-high!, -low!]
      const level = expected === null ? null : goal.direction === 'at_least' ? expected : -expected
      if (standing === 'behind') assert.ok(level !== null && best < level, 'no value within the doubt would be enough')
      if (standing === 'on_course') assert.ok(level !== null && worst >= level, 'every value within the doubt is enough')
      if (standing === 'reached') assert.equal(compare(last, goal.target, goal.direction), 'reached')
      if (standing === 'unclear') assert.ok(level === null || (worst < level && best >= level), 'the doubt lies on both sides')
    }),
    { numRuns: 1000 },
  )
})

test('a better figure never stands worse, and the last word on a quarter holds', () => {
  const rank = { behind: 0, unclear: 1, on_course: 2, reached: 3, not_due: -1, unreported: -1 }
  fc.assert(
    fc.property(wanted, readings, reading, amount, days, (goal, said, one, more, today) => {
      if (one.value === null) return
      const by = goal.direction === 'at_least' ? more : -more
      const better = { ...one, value: one.value + by, low: one.low! + by, high: one.high! + by }
      assert.ok(rank[standingOf(year, goal, [...said, better], today)] >= rank[standingOf(year, goal, [...said, one], today)])
      const corrected = standingOf(year, goal, [...said, better, one], today)
      assert.equal(corrected, standingOf(year, goal, [...said, one], today))
    }),
    { numRuns: 500 },
  )
})

test('at most is at least seen from the other side; reached is never said of a limit whose day is to come', () => {
  fc.assert(
    fc.property(wanted, readings, days, (goal, said, today) => {
      const [standing, other] = [standingOf(year, goal, said, today), standingOf(year, mirrored(goal), said.map(turned), today)]
      const isOver = lastDayOf(quartersUntil(year, goal.dueOn).at(-1)!) < today
      if (isOver) assert.equal(standing, other)
      else if (![standing, other].includes('reached')) assert.equal(standing, other)
      if (!isOver) assert.ok(goal.direction === 'at_least' ? other !== 'reached' : standing !== 'reached')
      assert.equal(outcomeOf(year, goal, said), outcomeOf(year, mirrored(goal), said.map(turned)))
    }),
    { numRuns: 500 },
  )
})

test('what is expected goes from the baseline to the target without turning back', () => {
  fc.assert(
    fc.property(wanted, (goal) => {
      const path = quartersUntil(year, goal.dueOn).map((quarter) => expectedAt(year, goal, quarter))
      assert.equal(path.at(-1), goal.target)
      const from = goal.span === 'year' ? 0 : (goal.baseline ?? goal.target)
      const known = [from, ...path.filter((one) => one !== null)]
      const steps = known.slice(1).map((one, nth) => one - known[nth]!)
      assert.ok(steps.every((step) => step >= 0) || steps.every((step) => step <= 0), String(known))
    }),
    { numRuns: 300 },
  )
})

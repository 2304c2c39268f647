import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from './check.ts'
import type { Plan } from './plan.ts'
import { smallInstance } from './small-instance.ts'

const visit = (day: number, wish: string, window: number, arrive: string, leave: string) => ({
  team: 'walkers',
  day,
  wish,
  window,
  arrive,
  leave,
})

/** Both gates and both lawns; the break is taken in the park on one day and on the way home on the other. */
function goodPlan() {
  return {
    format: 'presence-plan/1' as const,
    objective: 30,
    value: 20,
    minShare: 1,
    bound: null as number | null,
    seconds: 0,
    seed: 1,
    unpredictability: { startBits: 0 },
    visits: [
      visit(0, 'gate', 0, '07:45', '07:57'),
      visit(0, 'lawn', 0, '11:00', '11:15'),
      visit(1, 'gate', 1, '08:03', '08:15'),
      visit(1, 'lawn', 2, '09:00', '09:15'),
    ],
    breaks: [
      { team: 'walkers', day: 0, from: '10:15', to: '10:45' },
      { team: 'walkers', day: 1, from: '12:00', to: '12:30' },
    ],
    unserved: [],
  }
}

function broken(change: (plan: ReturnType<typeof goodPlan>) => void): string[] {
  const plan = goodPlan()
  change(plan)
  return check(smallInstance(), plan as Plan).map(({ code }) => code)
}

test('a plan that keeps every rule passes', () => {
  assert.deepEqual(check(smallInstance(), goodPlan()), [])
})

test('each rule that is broken is named', () => {
  const cases: [string[], (plan: ReturnType<typeof goodPlan>) => void][] = [
    [['unknownTeam'], ({ visits }) => Object.assign(visits[0]!, { team: 'riders' })],
    [['unknownWish'], ({ visits }) => Object.assign(visits[0]!, { wish: 'bridge' })],
    [['unknownWindow'], ({ visits }) => Object.assign(visits[0]!, { window: 1 })],
    [['servedTwice'], ({ visits }) => visits.push(visits[0]!)],
    [['outsideWindow'], ({ visits }) => Object.assign(visits[0]!, { arrive: '07:40', leave: '07:52' })],
    [['outsideWindow', 'wrongDuration'], ({ visits }) => Object.assign(visits[0]!, { arrive: 'soon' })],
    [['wrongDuration'], ({ visits }) => Object.assign(visits[0]!, { leave: '07:50' })],
    [['breakMissing'], ({ breaks }) => breaks.pop()],
    [['breakUnknown'], ({ breaks }) => breaks.push(breaks[1]!)],
    [['breakOutside'], ({ breaks }) => Object.assign(breaks[0]!, { from: '10:00', to: '10:30' })],
    [['wrongDuration'], ({ breaks }) => Object.assign(breaks[0]!, { to: '10:40' })],
    [['breakDoesNotFit'], ({ breaks }) => Object.assign(breaks[0]!, { from: '11:05', to: '11:35' })],
    [['breakUnknown', 'breakMissing'], ({ breaks }) => Object.assign(breaks[0]!, { from: '15:00', to: '15:30' })],
    [['wrongValue'], (plan) => Object.assign(plan, { value: 21 })],
    [['wrongShare'], (plan) => Object.assign(plan, { minShare: 0.9 })],
    [['wrongObjective'], (plan) => Object.assign(plan, { objective: 31 })],
    [['aboveBound'], (plan) => Object.assign(plan, { bound: 29 })],
  ]
  for (const [expected, change] of cases) assert.deepEqual(broken(change), expected, String(change))
})

test('travel needs its minutes, and the break on the way its own', () => {
  const hurried = smallInstance()
  hurried.travel.foot[0]![1] = 20
  assert.deepEqual(
    check(hurried, goodPlan()).map(({ code, found, expected }) => [code, found, expected]),
    [['travelTooShort', 15, 20]],
  )
  const onTheWay = smallInstance()
  // From 07:57 to 11:00 are 183 minutes: 153 on the way and 30 of break, not one more.
  onTheWay.travel.foot[1]![2] = 153
  const late = goodPlan()
  Object.assign(late.visits[3]!, { arrive: '11:30', leave: '11:45' })
  assert.deepEqual(check(onTheWay, late), [])
  onTheWay.travel.foot[1]![2] = 154
  assert.deepEqual(
    check(onTheWay, late).map(({ code, day, expected }) => [code, day, expected]),
    [['travelTooShort', 0, 184]],
  )
})

test('caps hold over a day and over a band', () => {
  const instance = smallInstance()
  instance.wishes[1]!.maxPerBand!.morning = 1
  assert.deepEqual(
    check(instance, goodPlan()).map(({ code }) => code),
    ['overBandCap'],
  )
})

test('a skill that a wish asks for must be in the team', () => {
  const instance = smallInstance()
  Object.assign(instance.wishes[0]!, { skill: 'brigade' })
  assert.deepEqual(
    check(instance, goodPlan()).map(({ code }) => code),
    ['skillMissing', 'skillMissing'],
  )
  Object.assign(instance.teams[0]!, { skills: ['brigade'] })
  assert.deepEqual(check(instance, goodPlan()), [])
})

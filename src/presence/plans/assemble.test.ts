import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { SchoolWeek } from '../../schools/school-windows.ts'
import { readInstance } from '../optimiser/read-instance.ts'
import type { WishLine } from '../queries/wishes.ts'
import type { Shift, Team } from '../team.ts'
import { usualSpeeds } from '../travel/speed.ts'
import { usual } from '../wish.ts'
import { assemble, type Week } from './assemble.ts'
import { bandsOf } from './bands.ts'
import { carryOver } from './carry-over.ts'

const monday = '2026-03-02'
const team: Team = { id: 't', name: 'فريق 1', mode: 'car', basePointId: 'base', officeId: null, skills: ['traffic'], retiredOn: null }
const shift = (weekday: Shift['weekday']): Shift => ({
  id: `s${weekday}`,
  teamId: 't',
  weekday,
  from: 480,
  to: 960,
  break: { earliest: 720, latest: 780, minutes: 30 },
})
const wish: WishLine = {
  ...usual.demand,
  id: 'w',
  source: 'demand',
  schoolId: null,
  pointId: 'p',
  demandId: 'd',
  firstDay: monday,
  lastDay: null,
  endedBecause: null,
  windows: [{ weekdays: [1, 3], from: 540, to: 720 }],
  placeAr: 'حديقة',
  placeFr: 'Jardin',
  districtId: 'r',
  districtAr: null,
  districtFr: null,
  demandRef: null,
  problemRef: null,
  problemId: null,
}
const school: SchoolWeek['schools'][number] = {
  schoolId: 's',
  nameAr: 'مدرسة',
  nameFr: null,
  level: 'primary',
  pupils: 300,
  districtId: 'q',
  position: [-6.34, 32.33],
  windows: [{ day: 0, from: '07:40', to: '08:10', kind: 'entry' }],
}
const week: Week = {
  monday,
  begin: { firstDay: monday, firstMinute: 0 },
  begun: [],
  begunBreaks: [],
  teams: [team],
  shifts: [shift(1), shift(3)],
  leaves: [],
  wishes: [wish],
  places: ['base', 'p'].map((id, nth) => ({ key: `point:${id}`, nameAr: id, nameFr: null, position: [-6.36 + nth / 100, 32.34] as const })),
  schools: { firstDay: monday, zone: 'Africa/Casablanca', schools: [school], without: [] },
  speeds: usualSpeeds,
  matrices: [],
}
const madeOn = (day: string) => ({ teamId: 't', wishId: 'w', day, arrive: 600, leave: 615 })
const make = (more: Partial<Week> = {}) => readInstance(assemble({ ...week, ...more }))

describe('the instance of a week', () => {
  test('holds teams by day, wishes by window, and only the places that they need', () => {
    const instance = make()
    assert.deepEqual(
      instance.places.map(({ id }) => id),
      ['point:base', 'point:p'],
    )
    assert.deepEqual(
      instance.teams[0]!.shifts.map(({ day, from, to }) => [day, from, to]),
      [
        [0, '08:00', '16:00'],
        [2, '08:00', '16:00'],
      ],
    )
    assert.deepEqual(Object.keys(instance.travel!), ['car'])
    const [planned] = instance.wishes
    assert.deepEqual([planned!.maxPerDay, planned!.values.length], [1, 2], 'two days, once a day')
    assert.deepEqual(planned!.maxPerBand, { '09:00': 2, '10:00': 2, '11:00': 2 })
    assert.deepEqual([...new Set(planned!.windows.map(({ day }) => day))], [0, 2])
  })

  test('takes the hours of a school from its timetable, and leaves it out in a week without school', () => {
    const ofSchool: WishLine = {
      ...wish,
      ...usual.school,
      id: 'x',
      source: 'school',
      schoolId: 's',
      pointId: null,
      demandId: null,
      windows: [],
    }
    const [planned] = make({ wishes: [ofSchool] }).wishes
    assert.deepEqual(
      [planned!.place, planned!.district, planned!.windows],
      ['school:s', 'q', [{ day: 0, from: '07:40', to: '08:10', minutes: 12 }]],
    )
    const closed = { ...week.schools, schools: [{ ...school, windows: [] }] }
    assert.equal(assemble({ ...week, wishes: [ofSchool], schools: closed }).wishes.length, 0)
  })

  test('leaves out teams on leave, days that are gone, and visits that were made', () => {
    assert.equal(assemble({ ...week, leaves: [{ id: 'l', teamId: 't', firstDay: monday, lastDay: '2026-03-08' }] }).teams.length, 0)
    const rest = make({ begin: { firstDay: '2026-03-04', firstMinute: 0 }, begun: [monday, monday, '2026-03-03'].map(madeOn) })
    assert.deepEqual(
      rest.teams[0]!.shifts.map(({ day }) => day),
      [2],
    )
    assert.ok(rest.wishes[0]!.windows.every(({ day }) => day === 2))
    assert.deepEqual(rest.wishes[0]!.values, [3.645])
  })

  test('of a day that has begun holds what is left, from where the teams are', () => {
    const begin = { firstDay: monday, firstMinute: 11 * 60 + 20 }
    const twice = { ...wish, mostADay: 2, visits: 6 }
    const now = (more: Partial<Week> = {}) => make({ wishes: [twice], begin, ...more })
    const hours = (instance: ReturnType<typeof make>) =>
      instance.wishes[0]!.windows.filter(({ day }) => day === 0).map(({ from, to }) => `${from}-${to}`)
    const { teams } = now()
    assert.deepEqual([hours(now()), teams[0]!.shifts[0]!.from, teams[0]!.shifts[0]!.break?.earliest], [['11:20-12:00'], '11:20', '12:00'])

    const made = now({ begun: [{ ...madeOn(monday), arrive: 9 * 60 + 10, leave: 9 * 60 + 25 }] })
    assert.deepEqual(hours(made), ['11:20-12:00'])
    assert.deepEqual([made.wishes[0]!.values.length, made.wishes[0]!.maxPerBand!.rest], [3, 1], 'one more today, two on Wednesday')
    const under = now({ begun: [{ ...madeOn(monday), arrive: 11 * 60 + 10, leave: 11 * 60 + 25 }] })
    assert.deepEqual(hours(under), [], 'the hour that is being served is not served again')
    const [shift] = under.teams[0]!.shifts
    assert.ok(shift!.from >= '11:25', 'a team that is somewhere sets out once it leaves')
    assert.deepEqual(hours(now({ wishes: [{ ...wish, mostADay: 1 }], begun: [madeOn(monday)] })), [], 'once a day is enough')

    const [rested] = now({ begin: { ...begin, firstMinute: 760 }, begunBreaks: [{ teamId: 't', from: 725, to: 755 }] }).teams
    assert.deepEqual([rested!.shifts[0]!.from, rested!.shifts[0]!.break], ['12:40', null], 'nobody rests twice')
    const late = now({ begin: { ...begin, firstMinute: 955 }, begun: [{ ...madeOn(monday), arrive: 950, leave: 965 }] })
    assert.deepEqual(
      late.teams[0]!.shifts.map(({ day }) => day),
      [2],
    )
  })

  test('leaves to others what a team that is away from now on was to do', () => {
    const begin = { firstDay: monday, firstMinute: 10 * 60 }
    const leaves = [{ id: 'l', teamId: 't', firstDay: monday, lastDay: monday }]
    const before = { ...madeOn(monday), arrive: 9 * 60 + 30, leave: 9 * 60 + 45 }
    const soon = { ...madeOn(monday), arrive: 9 * 60 + 55, leave: 10 * 60 + 10 }
    const worth = (begun: typeof soon) => make({ begin, leaves, begun: [begun] }).wishes[0]!.values[0]
    assert.deepEqual([worth(before), worth(soon)], [4.5, 5])
  })

  test('a skill that a place needs is asked of the team', () => {
    const instance = make({ wishes: [{ ...wish, skill: 'traffic' }] })
    assert.deepEqual([instance.wishes[0]!.skill, instance.teams[0]!.skills], ['traffic', ['traffic']])
  })

  test('knows a plan again after hours have changed', () => {
    const before = make()
    const visit = {
      team: 't',
      day: 2,
      wish: 'w',
      window: before.wishes[0]!.windows.findIndex(({ day, from }) => day === 2 && from === '11:00'),
      arrive: '11:05',
      leave: '11:20',
    }
    const plan = { visits: [visit], breaks: [] } as unknown as Parameters<typeof carryOver>[0]
    const now = make({ begin: { firstDay: '2026-03-04', firstMinute: 0 } })
    const [kept] = carryOver(plan, before, now).visits
    assert.equal(now.wishes[0]!.windows[kept!.window]!.from, '11:00')
    assert.equal(
      carryOver(plan, before, make({ wishes: [{ ...wish, windows: [{ weekdays: [1, 3], from: 600, to: 690 }] }] })).visits.length,
      0,
    )
  })
})

test('bands cover the hours one after the other, each long enough for a visit', () => {
  const hours = fc.record({ from: fc.integer({ min: 0, max: 1380 }), length: fc.integer({ min: 1, max: 600 }) })
  fc.assert(
    fc.property(fc.array(hours, { maxLength: 4 }), fc.integer({ min: 5, max: 60 }), fc.boolean(), (all, minutes, varied) => {
      const given = all.map(({ from, length }) => ({ day: 0, from, to: Math.min(1440, from + length) }))
      const banded = bandsOf(given, { varied, minutes })
      assert.ok(banded.every(({ from, to }) => to - from >= minutes))
      const long = given.filter(({ from, to }) => to - from >= minutes)
      const sum = (list: readonly { from: number; to: number }[]) => list.reduce((total, { from, to }) => total + to - from, 0)
      assert.equal(sum(banded), sum(long))
    }),
  )
})

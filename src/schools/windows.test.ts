import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, instantOf } from '../platform/words/dates.ts'
import { minutesOf, timeOf } from './hours.ts'
import { type Level, levels } from './school.ts'
import { type Period, periodKinds, type SchoolCalendar, schoolDay } from './school-calendar.ts'
import { sessionsOf, type Timetable, type TimetablePeriod, timetablePeriods, type Weekday } from './timetable.ts'
import { usualMargins, weekdayOf, windowsFrom, windowsOf } from './windows.ts'

const said = (sessions: Parameters<typeof windowsOf>[0]) =>
  windowsOf(sessions, usualMargins).map(({ from, to, kind }) => `${kind} ${from}-${to}`)

test('a morning and an afternoon are four windows of half an hour', () => {
  assert.deepEqual(
    said([
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ]),
    ['entry 07:40-08:10', 'exit 11:50-12:20', 'entry 13:40-14:10', 'exit 17:50-18:20'],
  )
})

test('where one shift leaves while the next comes, it is one window', () => {
  assert.deepEqual(
    said([
      { from: '07:30', to: '12:30' },
      { from: '12:30', to: '17:30' },
    ]),
    ['entry 07:10-07:40', 'change 12:10-12:50', 'exit 17:20-17:50'],
  )
})

const anyHours = fc
  .tuple(fc.integer({ min: 360, max: 1200 }), fc.integer({ min: 30, max: 480 }))
  .map(([from, length]) => ({ from: timeOf(from), to: timeOf(Math.min(1320, from + length)) }))

test('windows are in order, never overlap, and hold every bell with its margins', () => {
  fc.assert(
    fc.property(fc.array(anyHours, { maxLength: 8 }), (sessions) => {
      const windows = windowsOf(sessions, usualMargins).map((window) => ({
        ...window,
        from: minutesOf(window.from),
        to: minutesOf(window.to),
      }))
      for (const [nth, window] of windows.entries()) {
        assert.ok(window.from < window.to)
        if (nth > 0) assert.ok(window.from > windows[nth - 1]!.to)
      }
      const covered = (from: number, to: number) => windows.some((window) => window.from <= from && to <= window.to)
      for (const { from, to } of sessions) {
        assert.ok(covered(minutesOf(from) - usualMargins.beforeEntry, minutesOf(from) + usualMargins.afterEntry))
        assert.ok(covered(minutesOf(to) - usualMargins.beforeExit, minutesOf(to) + usualMargins.afterExit))
      }
      assert.ok(windows.length <= 2 * sessions.length)
    }),
  )
})

const year = { firstDay: '2025-09-08', lastDay: '2026-07-04' }
const winterBreak: Period = {
  id: 'w',
  kind: 'holiday',
  firstDay: '2026-01-25',
  lastDay: '2026-02-01',
  nameAr: 'عطلة',
  nameFr: 'Vacances',
  level: null,
}
const calendar: SchoolCalendar = {
  years: [year],
  periods: [
    winterBreak,
    { ...winterBreak, id: 'e', kind: 'exams', firstDay: '2026-06-08', lastDay: '2026-06-12', level: 'secondary' },
    { ...winterBreak, id: 'h', kind: 'winter', firstDay: '2025-11-03', lastDay: '2026-02-28' },
  ],
  seasons: [{ kind: 'ramadan', firstDay: '2026-02-18', lastDay: '2026-03-19' }],
  daysOff: new Set(['2026-03-20']),
}
const timetable = (period: TimetablePeriod, hours: [string, string], owner: Partial<Timetable> = { level: 'secondary' }): Timetable => ({
  id: `${period} ${owner.level ?? owner.schoolId}`,
  level: null,
  schoolId: null,
  ...owner,
  period,
  sessions: ([1, 2, 3, 4, 5, 6] as Weekday[]).flatMap((weekday) =>
    sessionsOf(weekday, [[{ from: weekday === 5 ? addMinutes(hours[0], 30) : hours[0], to: hours[1] }]]),
  ),
})
const addMinutes = (time: string, minutes: number) => timeOf(minutesOf(time) + minutes)
const school = { id: 'school', level: 'secondary' as Level, closedOn: null }
const timetables = [
  timetable('ordinary', ['08:30', '12:30']),
  timetable('ramadan', ['08:40', '12:00']),
  timetable('exams', ['08:00', '11:00']),
]
const first = (day: string, of = timetables, who: Parameters<typeof windowsFrom>[0] = school) =>
  windowsFrom(who, day, 1, calendar, of, usualMargins)[0]!.windows[0]?.from ?? null

test('each time of the year has its own hours, and Friday its own too', () => {
  assert.equal(first('2025-10-06'), '08:10')
  assert.equal(first('2025-10-10'), '08:40', 'a Friday')
  assert.equal(first('2026-03-02'), '08:20', 'in Ramadan, also within the winter months')
  assert.equal(first('2026-06-08'), '07:40', 'exams of the level')
  assert.equal(first('2026-01-12'), '08:10', 'winter without hours of its own is ordinary')
  assert.equal(first('2025-10-12'), null, 'a Sunday')
  for (const closed of ['2026-01-28', '2026-03-20', '2026-07-20', '2025-11-06']) assert.equal(first(closed), null, closed)
})

test('the exams of one level leave the others their ordinary hours', () => {
  assert.deepEqual(schoolDay(calendar, '2026-06-08', 'primary'), { open: true, period: 'ordinary' })
  assert.deepEqual(schoolDay(calendar, '2026-06-08', 'secondary'), { open: true, period: 'exams' })
})

test('hours of a school go before those of its level, in their period', () => {
  const own = [...timetables, timetable('ordinary', ['07:30', '12:30'], { schoolId: 'school' })]
  assert.equal(first('2025-10-06', own), '07:10')
  assert.equal(first('2025-10-06', own, { ...school, id: 'other' }), '08:10')
  assert.equal(first('2026-03-02', own), '08:20', 'what it does not say for Ramadan is said by its level')
})

test('a school that is closed for good has no windows from that day on', () => {
  const closed = { ...school, closedOn: '2025-10-07' }
  assert.equal(first('2025-10-06', timetables, closed), '08:10')
  assert.equal(first('2025-10-07', timetables, closed), null)
})

test('a bell is at the same local time in Ramadan, though the clock of the country was moved', () => {
  const at = (day: string) => instantOf(day, '08:40').toISOString().slice(11, 16)
  assert.equal(at('2026-02-10'), '07:40')
  assert.equal(at('2026-03-02'), '08:40')
  const [day] = windowsFrom(school, '2026-03-02', 1, calendar, timetables, usualMargins)
  assert.equal(day!.windows[0]!.from, '08:20')
})

test('no window falls on a holiday of its level, a feast, a day off, a Sunday or outside of the year, in whatever order they are declared', () => {
  const day = fc.integer({ min: -10, max: 320 }).map((nth) => addDays('2025-09-01', nth))
  const level = fc.constantFrom(...levels)
  const period = fc
    .record({ kind: fc.constantFrom(...periodKinds), from: day, length: fc.nat(20), level: fc.constantFrom(null, ...levels) })
    .map(({ kind, from, length, level }): Period => ({ ...winterBreak, kind, firstDay: from, lastDay: addDays(from, length), level }))
  const season = fc.record({ firstDay: day, length: fc.integer({ min: 28, max: 30 }) }).map(({ firstDay, length }) => ({
    ...{ kind: 'ramadan' as const, firstDay },
    lastDay: addDays(firstDay, length),
  }))
  const everyDay = ([1, 2, 3, 4, 5, 6] as Weekday[]).flatMap((weekday) =>
    sessionsOf(weekday, [[{ from: '07:30', to: '12:30' }], [{ from: '12:30', to: '17:30' }]]),
  )
  const tables = levels.flatMap((level) =>
    timetablePeriods.map((period): Timetable => ({ id: `${level} ${period}`, schoolId: null, level, period, sessions: everyDay })),
  )
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 8 }),
      fc.array(season, { maxLength: 2 }),
      fc.uniqueArray(day, { maxLength: 6 }),
      day,
      level,
      (...made) => {
        const [periods, seasons, off, first, level] = made
        const declared = { years: [year], periods, seasons, daysOff: new Set(off) }
        for (const { day, windows } of windowsFrom({ ...school, level }, first, 14, declared, tables, usualMargins)) {
          const holiday = periods.some(
            (one) => one.kind === 'holiday' && (one.level === null || one.level === level) && one.firstDay <= day && day <= one.lastDay,
          )
          const feast = ['11-06', '11-18', '01-01', '01-11', '05-01', '07-30'].includes(day.slice(5))
          const closed = holiday || feast || off.includes(day) || weekdayOf(day) === 7 || day < year.firstDay || day > year.lastDay
          if (closed) assert.deepEqual(windows, [], day)
          else if (!['01-14', '08-14', '08-20', '08-21', '10-31'].includes(day.slice(5)))
            assert.deepEqual(
              windows.map(({ kind }) => kind),
              ['entry', 'change', 'exit'],
              day,
            )
        }
      },
    ),
  )
})

test('a window is the same local time all year, an hour apart in the time of the world where the country moves its clock', () => {
  // Africa/Casablanca was at UTC in Ramadan and at UTC+1 otherwise; what the country decides later comes with the time zones of Node.
  const ramadans = [
    ['2025-02-23', '2025-04-06'],
    ['2026-02-15', '2026-03-22'],
  ] as const
  const changes: readonly string[] = ramadans.flat()
  const day = fc.integer({ min: 0, max: 600 }).map((nth) => addDays('2025-01-01', nth))
  fc.assert(
    fc.property(day, fc.integer({ min: 360, max: 1320 }).map(timeOf), (day, time) => {
      fc.pre(!changes.includes(day))
      const ahead = (Date.parse(`${day}T${time}:00Z`) - instantOf(day, time).getTime()) / 60_000
      assert.equal(ahead, ramadans.some(([from, to]) => from < day && day < to) ? 0 : 60, `${day} ${time}`)
    }),
  )
  // The clock moves on Sundays: from Saturday to Monday is an hour more, or less.
  const between = (a: string, b: string) => (instantOf(b, '08:10').getTime() - instantOf(a, '08:10').getTime()) / 3_600_000
  assert.deepEqual([between('2026-02-14', '2026-02-16'), between('2026-03-21', '2026-03-23')], [49, 47])
  for (const sunday of changes) assert.equal(weekdayOf(sunday), 7)
})

test('whatever is declared, a closed day has no windows and an open one those of its timetable', () => {
  const days = fc.integer({ min: -40, max: 400 }).map((nth) => addDays('2025-09-01', nth))
  const period = fc
    .record({
      kind: fc.constantFrom(...periodKinds),
      from: days,
      length: fc.integer({ min: 0, max: 30 }),
      level: fc.constantFrom(null, ...levels),
    })
    .map(({ kind, from, length, level }): Period => ({ ...winterBreak, kind, firstDay: from, lastDay: addDays(from, length), level }))
  const owned = fc.record({ period: fc.constantFrom(...timetablePeriods), level: fc.constantFrom(...levels) })
  fc.assert(
    fc.property(
      fc.array(period, { maxLength: 6 }),
      fc.array(owned, { maxLength: 8 }),
      days,
      fc.constantFrom(...levels),
      (periods, owners, day, level) => {
        const tables = owners.map(({ period, level }) => timetable(period, ['08:30', '12:30'], { level }))
        const found = windowsFrom({ ...school, level }, day, 7, { ...calendar, periods }, tables, usualMargins)
        assert.deepEqual(
          found.map((one) => one.day),
          Array.from({ length: 7 }, (_, nth) => addDays(day, nth)),
        )
        for (const one of found) {
          assert.deepEqual(one.is, schoolDay({ ...calendar, periods }, one.day, level))
          const mayHave =
            one.is.open &&
            weekdayOf(one.day) !== 7 &&
            tables.some((table) => table.level === level && [one.is.open && one.is.period, 'ordinary'].includes(table.period))
          assert.equal(one.windows.length > 0, mayHave, `${one.day} ${JSON.stringify(one.is)}`)
        }
      },
    ),
  )
})

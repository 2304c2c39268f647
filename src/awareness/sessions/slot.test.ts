import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/words/dates.ts'
import { minutesOf, timeOf } from '../../schools/hours.ts'
import type { TeachingDay } from '../../schools/teaching-hours.ts'
import { fairOrder } from './queue.ts'
import { type Engagement, findSlots, meets, type Search } from './slot.ts'

const open = { open: true, period: 'ordinary' } as const
const hours = [
  { weekday: 1, shift: 1, from: '08:00', to: '12:00' },
  { weekday: 1, shift: 1, from: '14:00', to: '17:00' },
] as const
const teaching = (day: string, more: Partial<TeachingDay> = {}): TeachingDay => ({ day, is: open, hours, ...more })
const search = (more: Partial<Search>): Search => ({
  days: [teaching('2026-03-09')],
  minutes: 60,
  engagements: [],
  districtId: 'd',
  waitingUnreached: 0,
  ...more,
})

const minute = fc.integer({ min: 8 * 60, max: 16 * 60 }).map((at) => at - (at % 5))
const engagement = fc.record({ nth: fc.nat(6), from: minute, length: fc.constantFrom(45, 60, 120) }).map(
  ({ nth, from, length }): Engagement => ({
    day: addDays('2026-03-09', nth),
    from: timeOf(from),
    to: timeOf(from + length),
    districtId: null,
  }),
)
const searches = fc
  .record({ engagements: fc.array(engagement, { maxLength: 12 }), minutes: fc.constantFrom(30, 60, 90, 150, 200), waiting: fc.nat(4) })
  .map(({ engagements, minutes, waiting }) =>
    search({ days: [0, 1, 2, 3, 4, 5, 6].map((n) => teaching(addDays('2026-03-09', n))), minutes, engagements, waitingUnreached: waiting }),
  )

test('what is offered lies whole in lessons, away from the bell, and meets nothing that was agreed', () => {
  fc.assert(
    fc.property(searches, (wanted) => {
      for (const slot of findSlots(wanted).slots) {
        assert.equal(minutesOf(slot.to) - minutesOf(slot.from), wanted.minutes)
        assert.ok(hours.some(({ from, to }) => minutesOf(slot.from) >= minutesOf(from) + 15 && minutesOf(slot.to) <= minutesOf(to) - 15))
        for (const other of wanted.engagements) assert.ok(other.day !== slot.day || !meets(slot, other))
      }
    }),
  )
})

test('every day is either offered, possible or accounted for, and numbers run from one', () => {
  fc.assert(
    fc.property(searches, (wanted) => {
      const { slots, without } = findSlots(wanted)
      const lost = Object.values(without).reduce((sum, n) => sum + n, 0)
      assert.ok(lost <= wanted.days.length)
      if (slots.length === 0) assert.equal(lost, wanted.days.length)
      assert.deepEqual(
        slots.map(({ number }) => number),
        slots.map((_slot, nth) => nth + 1),
      )
      assert.ok(slots.length <= 5)
    }),
  )
})

test('days without school, of exams, or of unknown hours are not offered, and are counted each for itself', () => {
  const days = [
    teaching('2026-03-09', { is: { open: false, why: 'holiday' }, hours: [] }),
    teaching('2026-03-10', { is: { open: true, period: 'exams' } }),
    teaching('2026-03-11', { hours: [] }),
    teaching('2026-03-12', { hours: [{ weekday: 4, shift: 1, from: '08:00', to: '09:00' }] }),
    teaching('2026-03-13'),
  ]
  const { slots, without } = findSlots(search({ days }))
  assert.deepEqual(without, { closed: 1, exams: 1, hoursUnknown: 1, tooShort: 1, engaged: 0 })
  assert.deepEqual([...new Set(slots.map(({ day }) => day))], ['2026-03-13'])
})

test('a third session of a day fills it', () => {
  const engagements = ['08:15', '10:00', '14:15'].map(
    (from): Engagement => ({ day: '2026-03-09', from, to: timeOf(minutesOf(from) + 45), districtId: null }),
  )
  const { slots, without } = findSlots(search({ engagements }))
  assert.equal(slots.length, 0)
  assert.equal(without.engaged, 1)
})

test('the first times are left to schools that nobody has reached, one for each, and never all', () => {
  const days = ['2026-03-09', '2026-03-10', '2026-03-11'].map((day) => teaching(day))
  const free = findSlots(search({ days })).slots
  const behind = findSlots(search({ days, waitingUnreached: 2 })).slots
  assert.equal(free[0]!.day, '2026-03-09')
  assert.deepEqual([behind[0]!.day, behind[0]!.leftToOthers], ['2026-03-10', 2])
  assert.equal(findSlots(search({ days, waitingUnreached: 99 })).slots.length, 1)
})

test('a day on which the speaker is near anyway says so', () => {
  const near = { day: '2026-03-09', from: '08:15', to: '09:15', districtId: 'd' }
  assert.ok(findSlots(search({ engagements: [near] })).slots.every(({ sameDistrict }) => sameDistrict))
  assert.ok(findSlots(search({ engagements: [{ ...near, districtId: 'e' }] })).slots.every(({ sameDistrict }) => !sameDistrict))
})

test('requests stand in a fair order: never reached, then least covered, then the oldest', () => {
  const asking = (id: string, askedOn: string, sessions: number, classesReached = 0, classesEnrolled: number | null = null) => ({
    id,
    askedOn,
    sessions,
    classesReached,
    classesEnrolled,
  })
  const order = fairOrder([
    asking('half', '2026-01-01', 1, 6, 12),
    asking('new late', '2026-02-02', 0),
    asking('little', '2026-02-01', 1, 1, 12),
    asking('new early', '2026-02-01', 0, 0, 20),
    asking('unsaid', '2026-01-02', 2, 4),
  ])
  assert.deepEqual(
    order.map(({ id }) => id),
    ['new early', 'new late', 'little', 'half', 'unsaid'],
  )
})

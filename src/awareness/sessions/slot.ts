import type { Day } from '../../platform/words/dates.ts'
import { type Hours, minutesOf, type Time, timeOf } from '../../schools/hours.ts'
import type { TeachingDay } from '../../schools/teaching-hours.ts'

/** A time that the cell offers, and why this one. */
export interface Slot {
  /** From 1. */
  readonly number: number
  readonly day: Day
  readonly from: Time
  readonly to: Time
  /** The hours of the timetable in which it lies whole: never a break, never the bell. */
  readonly hours: Hours
  /** Earlier times that were left to schools which no session has reached this year. */
  readonly leftToOthers: number
  /** Another session that day in the same district: one way for both. */
  readonly sameDistrict: boolean
}

/** Another session of a speaker, or of the school. */
export interface Engagement extends Hours {
  readonly day: Day
  readonly districtId: string | null
}

export interface Search {
  readonly days: readonly TeachingDay[]
  readonly minutes: number
  /** Of any of the speakers, and of the school. */
  readonly engagements: readonly Engagement[]
  readonly districtId: string | null
  /** Asking schools that no session has reached this year, where this one has been reached; else 0. */
  readonly waitingUnreached: number
}

/** Why days of the wish hold no slot: said when little or nothing can be offered. */
export const obstacles = ['closed', 'exams', 'hoursUnknown', 'tooShort', 'engaged'] as const
export type Obstacle = (typeof obstacles)[number]

export interface Found {
  readonly slots: readonly Slot[]
  /** How many days fell away for each. */
  readonly without: Readonly<Record<Obstacle, number>>
}

/** After the bell, before the bell, and on the way from another session. */
const margins = { afterBell: 15, beforeBell: 15, way: 30 }
const step = 15
const mostADay = 3
const mostOffered = 5

/** The times that may be offered: inside of the school's hours, free for everyone who speaks, on different days as far as there are. */
export function findSlots({ days, minutes, engagements, districtId, waitingUnreached }: Search): Found {
  const without: Record<Obstacle, number> = { closed: 0, exams: 0, hoursUnknown: 0, tooShort: 0, engaged: 0 }
  const possible: Omit<Slot, 'number' | 'leftToOthers'>[] = []
  for (const day of days) {
    const that = engagements.filter((one) => one.day === day.day)
    const found = slotsOn(day, minutes, that)
    if (typeof found === 'string') without[found]++
    else
      possible.push(
        ...found.map((slot) => ({ ...slot, sameDistrict: that.some((one) => one.districtId !== null && one.districtId === districtId) })),
      )
  }
  const leftToOthers = Math.min(waitingUnreached, Math.max(0, possible.length - 1))
  const own = spread(possible.slice(leftToOthers))
  return { slots: own.map((slot, nth) => ({ ...slot, number: nth + 1, leftToOthers })), without }
}

type Free = Pick<Slot, 'day' | 'from' | 'to' | 'hours'>

function slotsOn({ day, is, hours }: TeachingDay, minutes: number, engagements: readonly Engagement[]): Free[] | Obstacle {
  if (!is.open) return 'closed'
  if (is.period === 'exams') return 'exams'
  if (hours.length === 0) return 'hoursUnknown'
  const long = hours.filter(({ from, to }) => minutesOf(to) - minutesOf(from) >= minutes + margins.afterBell + margins.beforeBell)
  if (long.length === 0) return 'tooShort'
  if (engagements.length >= mostADay) return 'engaged'
  const free = long.flatMap((block) => firstFree(block, minutes, engagements) ?? [])
  return free.length === 0
    ? 'engaged'
    : free.map(({ from, to, hours: { from: first, to: last } }) => ({ day, from, to, hours: { from: first, to: last } }))
}

/** The first time in these hours at which nobody is elsewhere. */
function firstFree(hours: Hours, minutes: number, engagements: readonly Engagement[]): Omit<Free, 'day'> | undefined {
  const last = minutesOf(hours.to) - margins.beforeBell - minutes
  for (let from = minutesOf(hours.from) + margins.afterBell; from <= last; from += step) {
    const slot = { from: timeOf(from), to: timeOf(from + minutes), hours }
    if (!engagements.some((one) => meets(slot, one))) return slot
  }
  return undefined
}

/** One a day first, then the second halves of days; in the order of time. */
function spread<T extends Pick<Slot, 'day' | 'from'>>(slots: readonly T[]): T[] {
  const first = slots.filter((slot, nth) => slots.findIndex(({ day }) => day === slot.day) === nth)
  const others = slots.filter((slot) => !first.includes(slot))
  return [...first, ...others].slice(0, mostOffered).sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1))
}

/** Whether two times of one day meet, the way from one to the other included. */
export function meets(slot: Hours, other: Hours): boolean {
  return minutesOf(slot.from) < minutesOf(other.to) + margins.way && minutesOf(other.from) - margins.way < minutesOf(slot.to)
}

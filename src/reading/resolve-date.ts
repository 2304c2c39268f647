import { addDays, isoDate, lastDay, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { DateMention } from './date-mention.ts'

export type Resolved = {
  value: string | null
  candidates: string[]
  weekdayOk: boolean | null
  alternatives: string[]
  monthDay: string | null
}

/** Without a year and a publication date every year of this span stays open. */
const FIRST_YEAR = 2005
const LAST_YEAR = 2030
const NONE: Resolved = { value: null, candidates: [], weekdayOk: null, alternatives: [], monthDay: null }

/** `before` is what the day named just before came to: "the next day" is counted from it. */
export function resolveDate(mention: DateMention, published: string | null, before: Resolved | null = null): Resolved {
  if (mention.daysLater !== null) return before ? later(before, mention.daysLater) : NONE
  if (mention.day !== null && mention.month !== null) {
    if (mention.year !== null) return checked(dayOf(mention, mention.year), mention)
    return published ? nearPublication(mention, published) : openYear(mention)
  }
  if (!published) return NONE
  if (mention.day !== null && mention.monthOffset !== null) return inMonth(mention, published)
  return relative(mention, published)
}

function dayOf({ day, month }: DateMention, year: number): string | null {
  if (day === null || month === null) return null
  return isoDate(year, month, day === 'last' ? lastDay(year, month) : day)
}

function checked(value: string | null, { weekday, nextWeekday }: DateMention): Resolved {
  if (value === null) return NONE
  if (weekday === null) return { ...NONE, value }
  const weekdayOk = weekdayOf(value) === weekday || weekdayOf(value) === nextWeekday
  return { ...NONE, value, weekdayOk, alternatives: weekdayOk ? [] : repairs(value, weekday) }
}

/** Either the day is wrong by a few days or the year by one or two. */
function repairs(value: string, weekday: number): string[] {
  const shift = (weekday - weekdayOf(value) + 7) % 7
  const days = [addDays(value, shift), addDays(value, shift - 7)]
  const years = [-2, -1, 1, 2].map((by) => isoDate(yearOf(value) + by, monthOf(value), Number(value.slice(8))))
  return [...days, ...years.filter((date) => date !== null && weekdayOf(date) === weekday)].filter((date) => date !== null)
}

function nearPublication(mention: DateMention, published: string): Resolved {
  const latest = mention.direction === 'coming' ? addDays(published, 365) : addDays(published, 1)
  const year = yearOf(published)
  if (mention.yearOffset !== null) return checked(dayOf(mention, year + mention.yearOffset), mention)
  const dates = [year + 1, year, year - 1, year - 2, year - 3, year - 4].map((candidate) => dayOf(mention, candidate))
  const value = dates.find((date) => date !== null && date <= latest) ?? null
  return checked(value, mention)
}

function openYear(mention: DateMention): Resolved {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  const dates = years.map((year) => dayOf(mention, year)).filter((date) => date !== null)
  const candidates = dates.filter((date) => mention.weekday === null || [mention.weekday, mention.nextWeekday].includes(weekdayOf(date)))
  return { ...NONE, candidates, monthDay: dates[0]?.slice(5) ?? null }
}

function inMonth(mention: DateMention, published: string): Resolved {
  const index = yearOf(published) * 12 + monthOf(published) - 1 + (mention.monthOffset ?? 0)
  return checked(dayOf({ ...mention, month: (index % 12) + 1 }, Math.floor(index / 12)), mention)
}

function relative({ weekday, weekOffset, daysAgo, direction }: DateMention, published: string): Resolved {
  if (weekday !== null && weekOffset !== null) {
    return { ...NONE, value: addDays(published, weekday - weekdayOf(published) + 7 * weekOffset), weekdayOk: true }
  }
  const counted = daysAgo === null ? null : addDays(published, -daysAgo)
  if (weekday === null) return { ...NONE, value: counted }
  if (counted !== null && weekdayOf(counted) === weekday) return { ...NONE, value: counted, weekdayOk: true }
  return { ...NONE, value: lastWeekday(weekday, direction, published), weekdayOk: true, alternatives: counted ? [counted] : [] }
}

function lastWeekday(weekday: number, direction: DateMention['direction'], published: string): string {
  if (direction === 'before last') return addDays(lastWeekday(weekday, 'past', published), -7)
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (direction === 'coming') return addDays(published, 7 - back)
  return addDays(published, -(back === 0 && direction === 'past' ? 7 : back))
}

function later({ value, candidates }: Resolved, days: number): Resolved {
  const moved = candidates.map((date) => addDays(date, days))
  return { ...NONE, value: value && addDays(value, days), candidates: moved, monthDay: moved[0]?.slice(5) ?? null }
}

import type { PartOfDay } from './annotation.ts'

/** A date as the text words it, before any calendar is asked. Positions are in the prepared text. */
export type DateMention = {
  start: number
  end: number
  day: number | 'last' | null
  month: number | null
  year: number | null
  /** "of the current month", "of last month": a day without the month's name. */
  monthOffset: 0 | -1 | null
  /** "of this year", "of last year". */
  yearOffset: 0 | -1 | null
  weekday: number | null
  /** "the night of Sunday to Monday": the date may be of either day. */
  nextWeekday: number | null
  /** "Tuesday of last week": weeks from the week of the publication. */
  weekOffset: number | null
  /** Days before the publication: today 0, yesterday 1. */
  daysAgo: number | null
  /** "the next day": days after the day named before this one. */
  daysLater: number | null
  direction: 'before last' | 'past' | 'coming' | null
  /** Weeks or months that figures are counted over, rather than the days of an event. */
  period: boolean
  part: PartOfDay | null
  time: string | null
}

export function dateMention(start: number, end: number, told: Partial<DateMention> = {}): DateMention {
  return {
    start,
    end,
    day: null,
    month: null,
    year: null,
    monthOffset: null,
    yearOffset: null,
    weekday: null,
    nextWeekday: null,
    weekOffset: null,
    daysAgo: null,
    daysLater: null,
    direction: null,
    period: false,
    part: null,
    time: null,
    ...told,
  }
}

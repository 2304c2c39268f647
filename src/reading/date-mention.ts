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
  weekday: number | null
  /** Days before the publication: today 0, yesterday 1. */
  daysAgo: number | null
  direction: 'past' | 'coming' | null
  part: PartOfDay | null
  time: string | null
}

import { addDays, type Day, daysBetween } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

/** A day on which a command does not work: a feast announced by the moon, an exceptional holiday. */
export interface DayOff {
  readonly day: Day
  readonly nameAr: string
  readonly nameFr: string
}

/** A feast and its bridge days; more would stop the clock of every demand. */
const LONGEST = 10

export function daysOff(from: Day, to: Day, names: Omit<DayOff, 'day'>): DayOff[] {
  const count = daysBetween(from, to) + 1
  if (count < 1) throw refuse('invalid', 'endsBefore', { to: 'endsBefore' })
  if (count > LONGEST) throw refuse('invalid', 'tooLong', { to: 'tooLong' })
  return Array.from({ length: count }, (_, nth) => ({ day: addDays(from, nth), ...names }))
}

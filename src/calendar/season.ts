import { type Day, daysBetween } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

export const seasonKinds = ['ramadan'] as const
export type SeasonKind = (typeof seasonKinds)[number]

/** A time of the year that is worked at other hours. It moves no deadline: its days are worked (decision 0016). */
export interface Season {
  readonly kind: SeasonKind
  readonly firstDay: Day
  readonly lastDay: Day
}

/** A lunar month has 29 or 30 days. */
const MONTH = { least: 29, most: 30 }

export function season(kind: SeasonKind, firstDay: Day, lastDay: Day): Season {
  const length = daysBetween(firstDay, lastDay) + 1
  if (length < 1) throw refuse('invalid', 'endsBefore', { lastDay: 'endsBefore' })
  if (length < MONTH.least || length > MONTH.most) throw refuse('invalid', 'noMonth', { lastDay: 'noMonth' })
  return { kind, firstDay, lastDay }
}

/** The season in which a day falls, for whoever plans hours. */
export function seasonOf(day: Day, seasons: readonly Season[]): Season | undefined {
  return seasons.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
}

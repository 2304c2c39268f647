import type { Day } from '../platform/words/dates.ts'
import type { NamedTopic } from './topic.ts'

/** A school year has four. */
export const stages = [1, 2, 3, 4] as const
export type Stage = (typeof stages)[number]

/** One stage of a school year in its edition; sessions held on its days are its own. */
export interface Programme {
  readonly id: string
  /** «2025-2026» */
  readonly schoolYear: string
  readonly edition: number
  readonly stage: Stage
  readonly firstDay: Day
  readonly lastDay: Day
  readonly topics: readonly string[]
  readonly topicNames: readonly NamedTopic[]
  /** Since when its figures are public and change no more. */
  readonly closedOn: Day | null
}

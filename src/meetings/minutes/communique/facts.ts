import type { Day } from '../../../platform/words/dates.ts'
import type { ContributionKind } from '../../contribution.ts'
import type { PartOfDay } from '../../meeting.ts'

/** What a communiqué is made of: organisations, days, counts and offices. No person, no text of a demand, no head count. */
export interface CommuniqueFacts {
  title: string
  day: Day
  time: string | null
  partOfDay: PartOfDay | null
  place: string
  chair: Name | null
  chairActing: boolean
  topics: readonly string[]
  associations: readonly Name[]
  presentations: readonly ContributionKind[]
  demands: readonly CategoryCount[]
  /** Demands that are not examined yet. */
  unexamined: number
  commitments: readonly CommitmentFact[]
  agreedOn: Day
  dissents: number
  /** The next meeting of the series that is announced. */
  nextOn: Day | null
}

export interface Name {
  nameAr: string
  nameFr: string | null
}

export interface CategoryCount extends Name {
  count: number
}

export interface CommitmentFact extends Name {
  dueOn: Day
}

/** A text for everyone, in the two languages in which communiqués appear. */
export interface CommuniqueTexts {
  communique: string
  communiqueFr: string
}

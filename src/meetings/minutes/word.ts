import type { Day } from '../../platform/words/dates.ts'
import type { Voice } from './queries.ts'

export const words = ['agrees', 'dissents'] as const

/** What an association that was there says of one version of the minutes. `dissents`: it agrees, and its disagreement stands beside. */
export interface Word {
  readonly meetingId: string
  readonly associationId: string
  readonly version: number
  readonly word: (typeof words)[number]
  readonly text: string | null
  readonly saidOn: Day
}

/** A word counts for the text on which it was given, and for no later one. */
export function isSilent({ version }: Pick<Voice, 'version'>, current: number): boolean {
  return version !== current
}

import type { Day } from '../../platform/words/dates.ts'
import type { Minutes } from './minutes.ts'
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

/** What stands of an association: whose proposal was not accepted dissents, also when it agrees to the rest or says nothing more. */
export function saidBy(voice: Voice, { version }: Minutes, dissents: readonly { associationId: string }[]) {
  const silent = isSilent(voice, version)
  const dissenting = dissents.some(({ associationId }) => associationId === voice.associationId) || (!silent && voice.word === 'dissents')
  const word = dissenting ? ('dissents' as const) : silent ? ('silent' as const) : ('agrees' as const)
  return { word, saidOn: silent ? null : voice.saidOn, text: silent ? null : voice.text }
}

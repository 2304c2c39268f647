import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { upsertMinutes } from './queries/minutes.ts'

/** What everyone may know of minutes at once: days, versions, who agreed and who did not. Never a text. */
export interface MinutesFacts {
  meetingId: string
  dueOn: Day
  draftedOn: Day
  correctUntil: Day | null
  agreedOn: Day | null
  version: number
  /** The day on which agreed minutes were opened again, because their text was withheld. */
  reopenedOn: Day | null
  /** The numbers of the passages of the agreed text, in order. */
  numbers: readonly number[]
  /** Of the associations that were there, once the minutes are agreed. */
  words: readonly WordFacts[]
  dissents: readonly DissentFacts[]
}

export interface WordFacts {
  associationId: string
  associationAr: string
  associationFr: string | null
  word: 'agrees' | 'dissents' | 'silent'
  saidOn: Day | null
}

export interface DissentFacts {
  id: string
  associationAr: string
  associationFr: string | null
  passage: number
  day: Day
}

export async function copyMinutes({ db, actor }: Context, facts: MinutesFacts): Promise<void> {
  await upsertMinutes(db, actor.commandId, facts)
}

import { dueDay, type WorkingCalendar } from '../../calendar/deadline.ts'
import { refuseFor } from '../../platform/refusal.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MinutesWords } from './words.ar.ts'

/** The minutes of a meeting: drafted by the cell, corrected by those who were there, agreed, and then unchangeable. */
export type Minutes = DraftMinutes | CirculatedMinutes | AgreedMinutes

interface Written {
  readonly meetingId: string
  /** Until when the draft was owed. */
  readonly dueOn: Day
  readonly draftedOn: Day
  readonly version: number
  /** When agreed minutes were opened again, because a publisher withheld their text. */
  readonly reopenedAt: Date | null
}

export interface DraftMinutes extends Written {
  readonly state: 'draft'
}

export interface CirculatedMinutes extends Written {
  readonly state: 'circulated'
  readonly circulatedOn: Day
  /** The last day on which associations propose and say their word. */
  readonly correctUntil: Day
}

export interface AgreedMinutes extends Written {
  readonly state: 'agreed'
  readonly circulatedOn: Day
  readonly correctUntil: Day
  readonly agreedOn: Day
}

export const refuse = refuseFor<keyof MinutesWords['refusals']>('minutes')

export function circulate(minutes: Minutes | null, today: Day, calendar: WorkingCalendar): CirculatedMinutes {
  if (!minutes) throw refuse('conflict', 'notWritten')
  if (minutes.state !== 'draft') throw refuse('conflict', 'circulatedBefore')
  return { ...minutes, state: 'circulated', circulatedOn: today, correctUntil: dueDay(calendar, 'correction', today) }
}

/** Before the associations again, as a version of its own: it has their whole time, and no word that was given counts for it. */
export function reopen(minutes: Minutes | null, at: Date, correctUntil: Day): CirculatedMinutes {
  if (minutes?.state !== 'agreed') throw refuse('conflict', 'notAgreed')
  const { agreedOn, ...written } = minutes
  return { ...written, state: 'circulated', correctUntil, version: minutes.version + 1, reopenedAt: at }
}

/** The draft is the cell's alone; from its circulation on, the text changes only by amendments. */
export function rewritable(minutes: Minutes | null): void {
  if (minutes?.state === 'circulated') throw refuse('conflict', 'circulatedBefore')
  if (minutes?.state === 'agreed') throw refuse('conflict', 'frozen')
}

export function inCorrection(minutes: Minutes | null): CirculatedMinutes {
  if (!minutes || minutes.state === 'draft') throw refuse('conflict', 'notCirculated')
  if (minutes.state === 'agreed') throw refuse('conflict', 'frozen')
  return minutes
}

export function inWindow(minutes: Minutes | null, today: Day): CirculatedMinutes {
  const open = inCorrection(minutes)
  if (today > open.correctUntil) throw refuse('conflict', 'windowClosed')
  return open
}

/** The minutes are agreed when everyone who was there has said their word, or had the time for it, and every proposal has its answer. */
export function agree(
  minutes: Minutes | null,
  today: Day,
  { open, everyoneSpoke }: { open: number; everyoneSpoke: boolean },
): AgreedMinutes {
  const circulated = inCorrection(minutes)
  if (open > 0) throw refuse('conflict', 'amendmentsOpen')
  if (!everyoneSpoke && today <= circulated.correctUntil) throw refuse('conflict', 'windowOpen')
  return { ...circulated, state: 'agreed', agreedOn: today }
}

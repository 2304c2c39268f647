import type { AttendanceState } from '../../meetings/attendance.ts'
import type { MeetingState } from '../../meetings/meeting.ts'
import type { Day } from '../../platform/words/dates.ts'
import { type Gathering, type Means, refuse } from '../invitation.ts'

export const guestAnswers = ['accepted', 'represented', 'excused'] as const
export type GuestAnswer = (typeof guestAnswers)[number]
export type GuestState = 'invited' | GuestAnswer

export const presences = ['present', 'represented', 'excused', 'absent'] as const satisfies readonly AttendanceState[]
export type Presence = (typeof presences)[number]

/** A service of the command, or a body outside the police, that is expected at a meeting. */
export interface Guest {
  readonly id: string
  readonly officeId: string | null
  readonly partnerId: string | null
  readonly state: GuestState
  /** Why it excuses itself, or who comes in its place: a function, never a name. */
  readonly reason: string | null
  readonly means: Means | null
  /** How a partner was there. Of an office this stands in the attendance of the meeting. */
  readonly presence: Presence | null
}

/** Its word may change until the day; the same word twice says nothing. */
export function answerOf(guest: Guest, state: GuestAnswer, reason: string | null, means: Means): Guest {
  if (guest.state === state) throw refuse('conflict', 'answerKnown')
  return { ...guest, state, reason: state === 'accepted' ? null : reason, means }
}

const open: readonly MeetingState[] = ['announced', 'held', 'minutes_draft']

/** Who was there is noted from the day of the meeting until its minutes are agreed. */
export function assertNotable({ state, day }: Gathering, today: Day): void {
  if (!open.includes(state) || today < day) throw refuse('conflict', 'presenceClosed')
}

export function noted(guest: Guest, presence: Presence): Guest {
  if (guest.partnerId === null) throw refuse('conflict', 'presenceOfOffices')
  return { ...guest, presence }
}

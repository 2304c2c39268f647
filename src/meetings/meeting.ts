import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { MeetingsWords } from './words.ar.ts'

/** A meeting of the police command with associations, from its date on paper to the minutes that everyone may read. */
export type Meeting =
  | DraftMeeting
  | AnnouncedMeeting
  | PostponedMeeting
  | CancelledMeeting
  | HeldMeeting
  | MinutedMeeting
  | AgreedMeeting
  | PublishedMeeting

export interface MeetingDetails {
  readonly id: string
  /** As people cite it: BM-L-2026-03. */
  readonly ref: string
  readonly seriesId: string | null
  /** The report that it was read from. */
  readonly reportId: string | null
  readonly title: string
  readonly day: Day
  readonly time: string | null
  readonly partOfDay: PartOfDay | null
  readonly place: string
  readonly chairOfficeId: string | null
  readonly chairActing: boolean
  readonly topics: readonly string[]
  /** Who wanted it. */
  readonly origin: MeetingOrigin
  readonly lengthMinutes: number
  /** The day on which it was to be held before it was postponed last. */
  readonly postponedFrom: Day | null
  /** Why it was postponed or cancelled. */
  readonly changeReason: string | null
  /** How often calendars must be told that something changed. */
  readonly sequence: number
  readonly createdAt: Date
  /** Null for one that was recorded from a report. */
  readonly announcedAt: Date | null
}

export interface DraftMeeting extends MeetingDetails {
  readonly state: 'draft'
}

export interface AnnouncedMeeting extends MeetingDetails {
  readonly state: 'announced'
}

/** It will be held, on a day that is not known yet. */
export interface PostponedMeeting extends MeetingDetails {
  readonly state: 'postponed'
  readonly changeReason: string
}

export interface CancelledMeeting extends MeetingDetails {
  readonly state: 'cancelled'
  readonly changeReason: string
}

export interface HeldMeeting extends MeetingDetails {
  readonly state: 'held'
}

export interface MinutedMeeting extends MeetingDetails, Communique {
  readonly state: 'minutes_draft'
  /** Their text in force; null while a meeting from a report waits for its minutes. */
  readonly minutes: string | null
}

export interface AgreedMeeting extends MeetingDetails, Communique {
  readonly state: 'agreed'
  readonly minutes: string
  readonly agreedAt: Date
}

export interface PublishedMeeting extends MeetingDetails, Communique {
  readonly state: 'published'
  readonly minutes: string
  readonly agreedAt: Date
  readonly publishedAt: Date
}

/** The text for everyone, made from agreed minutes; it stays while they are opened again. */
export interface Communique {
  readonly communique: string | null
  readonly communiqueFr: string | null
}

/** The way of a meeting, step by step. */
export const wayStates = ['draft', 'announced', 'held', 'minutes_draft', 'agreed', 'published'] as const
export const meetingStates = [...wayStates, 'postponed', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingOrigins = ['police', 'association', 'partner', 'exceptional'] as const
export type MeetingOrigin = (typeof meetingOrigins)[number]

export const partsOfDay = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** From which states each step may be taken. */
export const transitions = {
  revise: ['draft', 'announced'],
  announce: ['draft'],
  postpone: ['announced'],
  reschedule: ['postponed'],
  cancel: ['draft', 'announced', 'postponed'],
  hold: ['announced'],
  write: ['held', 'minutes_draft'],
  agree: ['minutes_draft'],
  reopen: ['agreed'],
  tell: ['agreed', 'published'],
  publish: ['agreed'],
} as const satisfies Record<string, readonly MeetingState[]>

export type Transition = keyof typeof transitions

export const refuse = refuseFor<keyof MeetingsWords['refusals']>('meetings')

export function can(meeting: Meeting, transition: Transition): boolean {
  return (transitions[transition] as readonly MeetingState[]).includes(meeting.state)
}

export type Plan = Pick<
  MeetingDetails,
  'title' | 'day' | 'time' | 'place' | 'seriesId' | 'chairOfficeId' | 'chairActing' | 'origin' | 'lengthMinutes'
>

/** A draft is planned anew as a whole. What is announced keeps its day, which is postponed with a reason, and its series, which invited by its rule. */
export function revise(meeting: Meeting, plan: Plan, today: Day): DraftMeeting | AnnouncedMeeting {
  const open = allowed(meeting, 'revise', 'notRevisable')
  const partOfDay = plan.time ? null : open.partOfDay
  if (open.state === 'draft') return { ...open, ...plan, partOfDay }
  if (today > open.day) throw refuse('conflict', 'dayIsOver')
  if (plan.day !== open.day) throw refuse('conflict', 'postponeInstead', { day: 'postponeInstead' })
  return { ...open, ...plan, seriesId: open.seriesId, partOfDay, sequence: open.sequence + 1 }
}

export function announce(meeting: Meeting, at: Date): AnnouncedMeeting {
  const { state, ...draft } = allowed(meeting, 'announce', 'notDraft')
  return { ...draft, state: 'announced', announcedAt: at }
}

export function postpone(meeting: Meeting, reason: string, today: Day): PostponedMeeting {
  const announced = allowed(meeting, 'postpone', 'notAnnounced')
  if (today > announced.day) throw refuse('conflict', 'dayIsOver')
  return { ...announced, state: 'postponed', changeReason: reason, postponedFrom: announced.day, sequence: announced.sequence + 1 }
}

/** Gives a postponed meeting its new day; the reason stays, so that everyone knows why it moved. */
export function reschedule(
  meeting: Meeting,
  { day, time, place }: Pick<MeetingDetails, 'day' | 'time' | 'place'>,
  today: Day,
): AnnouncedMeeting {
  const postponed = allowed(meeting, 'reschedule', 'notPostponed')
  if (day < today) throw refuse('invalid', 'dayPast', { day: 'dayPast' })
  return { ...postponed, state: 'announced', day, time, place, partOfDay: null, sequence: postponed.sequence + 1 }
}

export function cancel(meeting: Meeting, reason: string): CancelledMeeting {
  const open = allowed(meeting, 'cancel', 'notCancellable')
  return { ...open, state: 'cancelled', changeReason: reason, sequence: open.sequence + 1 }
}

export function hold(meeting: Meeting, today: Day): HeldMeeting {
  const { state, ...announced } = allowed(meeting, 'hold', 'notAnnounced')
  if (today < announced.day) throw refuse('conflict', 'notYetHeld')
  return { ...announced, state: 'held' }
}

export function write(meeting: Meeting, minutes: string): MinutedMeeting {
  return { communique: null, communiqueFr: null, ...allowed(meeting, 'write', 'minutesClosed'), minutes, state: 'minutes_draft' }
}

export function agree(meeting: Meeting, at: Date): AgreedMeeting {
  const { minutes, ...minuted } = allowed(meeting, 'agree', 'minutesNotOpen')
  if (minutes === null) throw refuse('conflict', 'minutesMissing')
  return { ...minuted, minutes, state: 'agreed', agreedAt: at }
}

/** Back among those who were there, because what they agreed on may not be published as it is. */
export function reopen(meeting: Meeting): MinutedMeeting {
  const { agreedAt, ...agreed } = allowed(meeting, 'reopen', 'notAgreed')
  return { ...agreed, state: 'minutes_draft' }
}

export function tell(meeting: Meeting, communique: Communique): AgreedMeeting | PublishedMeeting {
  return { ...allowed(meeting, 'tell', 'notAgreedYet'), ...communique }
}

/** Nobody publishes alone. */
export function publish(meeting: Meeting, signatures: number, at: Date): PublishedMeeting {
  const agreed = allowed(meeting, 'publish', 'notAgreed')
  if (signatures < 2) throw refuse('conflict', 'oneSignature')
  return { ...agreed, state: 'published', publishedAt: at }
}

type In<T extends Transition> = Extract<Meeting, { state: (typeof transitions)[T][number] }>

function allowed<T extends Transition>(meeting: Meeting, transition: T, otherwise: keyof MeetingsWords['refusals']): In<T> {
  if (!can(meeting, transition)) throw refuse('conflict', otherwise)
  return meeting as In<T>
}

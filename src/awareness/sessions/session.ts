import type { Day } from '../../platform/words/dates.ts'
import type { Time } from '../../schools/hours.ts'
import type { Level } from '../../schools/school.ts'
import type { Quiz } from '../quiz.ts'
import type { Format } from '../topic.ts'
import { refuse } from './refusal.ts'
import type { Slot } from './slot.ts'

/** A session in a school, from what it asked for to what was held. */
export type Session =
  | RequestedSession
  | OfferedSession
  | ChosenSession
  | ConfirmedSession
  | HeldSession
  | PostponedSession
  | CancelledSession

/** What a school asks for. */
export interface Wish {
  readonly level: Level
  readonly topics: readonly string[]
  readonly format: Format
  readonly classesAsked: number
  readonly minutes: number
  /** Between these days. */
  readonly firstDay: Day
  readonly lastDay: Day
}

interface Details extends Wish {
  readonly id: string
  /** As people cite it: BM-T-2026-0012. */
  readonly ref: string
  readonly schoolId: string
  readonly askedOn: Day
  /** Associations with which it is held: chosen with the speakers, and kept when it is postponed or cancelled. */
  readonly associationIds: readonly string[]
}

/** Speakers are offices, never persons. */
export interface Speakers {
  readonly officeIds: readonly string[]
  readonly partnerIds: readonly string[]
  readonly materialIds: readonly string[]
}

export interface Appointment extends Speakers {
  readonly day: Day
  readonly starts: Time
  readonly ends: Time
}

/** What pupils need: the code of their address, and the questions as they were on that day. */
export interface Opened {
  readonly programmeId: string | null
  readonly code: string
  readonly quiz: Quiz | null
}

/** How many came. Never who. */
export interface Audience {
  readonly classes: number
  readonly girls: number
  readonly boys: number
}

/** It waits for times, which the cell owes by a day. */
interface Waiting extends Details {
  readonly slotsDueOn: Day
}

export interface RequestedSession extends Waiting {
  readonly state: 'requested'
}

export interface OfferedSession extends Details, Speakers {
  readonly state: 'offered'
  readonly slots: readonly Slot[]
}

export interface ChosenSession extends Details, Appointment {
  readonly state: 'chosen'
}

export interface ConfirmedSession extends Details, Appointment, Opened {
  readonly state: 'confirmed'
}

export interface HeldSession extends Details, Appointment, Opened, Audience {
  readonly state: 'held'
}

/** It waits for new slots. */
export interface PostponedSession extends Waiting {
  readonly state: 'postponed'
  readonly reason: string
  readonly postponedFrom: Day
}

export interface CancelledSession extends Details {
  readonly state: 'cancelled'
  readonly reason: string
}

export const sessionStates = ['requested', 'offered', 'chosen', 'confirmed', 'held', 'postponed', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

/** From which states each step may be taken. */
export const transitions = {
  offer: ['requested', 'offered', 'postponed'],
  choose: ['offered'],
  confirm: ['chosen'],
  hold: ['confirmed'],
  postpone: ['chosen', 'confirmed'],
  cancel: ['requested', 'offered', 'chosen', 'confirmed', 'postponed'],
} as const satisfies Record<string, readonly SessionState[]>
export type Transition = keyof typeof transitions

export function can({ state }: Pick<Session, 'state'>, transition: Transition): boolean {
  return (transitions[transition] as readonly SessionState[]).includes(state)
}

export function offer(session: Session, slots: readonly Slot[], together: Speakers & Pick<Details, 'associationIds'>): OfferedSession {
  return { ...detailsOf(allowed(session, 'offer', 'notOfferable')), state: 'offered', slots, ...together }
}

export function choose(session: Session, number: number): ChosenSession {
  const { slots, ...offered } = allowed(session, 'choose', 'nothingOffered')
  const slot = slots.find((one) => one.number === number)
  if (!slot) throw refuse('invalid', 'slotMissing', { slot: 'slotMissing' })
  const { day, from: starts, to: ends } = slot
  return { ...offered, state: 'chosen', day, starts, ends }
}

export function confirm(session: Session, opened: Opened, today: Day): ConfirmedSession {
  const chosen = allowed(session, 'confirm', 'notChosen')
  if (chosen.day < today) throw refuse('conflict', 'dayIsOver')
  return { ...chosen, ...opened, state: 'confirmed' }
}

export function hold(session: Session, audience: Audience, materialIds: readonly string[], today: Day): HeldSession {
  const confirmed = allowed(session, 'hold', 'notConfirmed')
  if (today < confirmed.day) throw refuse('conflict', 'notYetHeld')
  return { ...confirmed, ...audience, materialIds, state: 'held' }
}

export function postpone(session: Session, reason: string, slotsDueOn: Day): PostponedSession {
  const placed = allowed(session, 'postpone', 'notPostponable')
  return { ...detailsOf(placed), state: 'postponed', reason, postponedFrom: placed.day, slotsDueOn }
}

export function cancel(session: Session, reason: string): CancelledSession {
  return { ...detailsOf(allowed(session, 'cancel', 'notCancellable')), state: 'cancelled', reason }
}

function detailsOf(session: Session): Details {
  const { id, ref, schoolId, askedOn, associationIds, level, topics, format, classesAsked, minutes, firstDay, lastDay } = session
  return { id, ref, schoolId, askedOn, associationIds, level, topics, format, classesAsked, minutes, firstDay, lastDay }
}

type In<T extends Transition> = Extract<Session, { state: (typeof transitions)[T][number] }>

function allowed<T extends Transition>(session: Session, transition: T, otherwise: Parameters<typeof refuse>[1]): In<T> {
  if (!can(session, transition)) throw refuse('conflict', otherwise)
  return session as In<T>
}

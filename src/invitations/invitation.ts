import type { MeetingState } from '../meetings/meeting.ts'
import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { InvitationsWords } from './words.ar.ts'

export const invitationStates = ['requested', 'invited', 'accepted', 'excused', 'refused'] as const
export type InvitationState = (typeof invitationStates)[number]

/** By the rule of the series, chosen by the cell, or asked for by the association itself. */
export type Way = 'rule' | 'chosen' | 'request'

/** How the word of somebody who is invited came: from their account, or in one of the ways in which the cell hears it. */
export const heardMeans = ['telephone', 'letter', 'in_person'] as const
export type Means = 'account' | (typeof heardMeans)[number]

/** An association and a meeting before it is held. Who came stands in the attendance of the meeting. */
export interface Invitation {
  readonly associationId: string
  readonly way: Way
  readonly state: InvitationState
  /** Why it was refused, or excuses itself. */
  readonly reason: string | null
  /** Null where it said nothing yet. */
  readonly means: Means | null
}

/** From which states each step may be taken; null: nothing was said yet. */
export const transitions = {
  invite: [null, 'requested', 'refused'],
  ask: [null],
  accept: ['invited', 'excused'],
  excuse: ['invited', 'accepted'],
  admit: ['requested'],
  refuse: ['requested'],
} as const satisfies Record<string, readonly (InvitationState | null)[]>

export type Transition = keyof typeof transitions

export const refuse = refuseFor<keyof InvitationsWords['refusals']>('invitations')

/** Whose places are still to be given. */
export interface Gathering {
  readonly id: string
  readonly ref: string
  readonly state: MeetingState
  readonly day: Day
}

export function can(invitation: Pick<Invitation, 'state'> | undefined, transition: Transition): boolean {
  return (transitions[transition] as readonly (InvitationState | null)[]).includes(invitation?.state ?? null)
}

export function ask(invitation: Invitation | undefined, associationId: string): Invitation {
  if (!can(invitation, 'ask')) throw refuse('conflict', 'alreadyAsked')
  return { associationId, way: 'request', state: 'requested', reason: null, means: 'account' }
}

export function answer(
  invitation: Invitation | undefined,
  state: 'accepted' | 'excused',
  { reason, means }: Pick<Invitation, 'reason' | 'means'>,
): Invitation {
  if (!invitation || !can(invitation, state === 'accepted' ? 'accept' : 'excuse')) throw refuse('conflict', 'notInvited')
  return { ...invitation, state, reason: state === 'excused' ? reason : null, means }
}

/** Whoever asked to come has said that it comes. */
export function admit(invitation: Invitation | undefined): Invitation {
  if (!invitation || !can(invitation, 'admit')) throw refuse('conflict', 'notRequested')
  return { ...invitation, state: 'accepted', reason: null }
}

export function refuseRequest(invitation: Invitation | undefined, reason: string): Invitation {
  if (!invitation || !can(invitation, 'refuse')) throw refuse('conflict', 'notRequested')
  return { ...invitation, state: 'refused', reason }
}

/** Invitations are moved while the meeting is announced or waits for its new day, and not after it. */
export function assertOpen({ state, day }: Gathering, today: Day): void {
  if (state !== 'postponed' && !(state === 'announced' && day >= today)) throw refuse('conflict', 'notOpen')
}

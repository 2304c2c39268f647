import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { MeetingRequestsWords } from './words.ar.ts'

/** An association asks for a meeting. It is owed an answer by a day: a meeting, or a no with its reasons. */
export type MeetingRequest = RequestFacts & Outcome

interface RequestFacts {
  readonly id: string
  /** As people cite it: BM-T-2026-01. */
  readonly ref: string
  readonly associationId: string
  readonly topic: string
  readonly reason: string
  /** As the association says it: «any Tuesday after three». */
  readonly wishedDays: string
  readonly askedOn: Day
  readonly answerDueOn: Day
}

export type Outcome =
  | { readonly state: 'waiting'; readonly answeredOn: null; readonly answer: null; readonly meetingId: null }
  | { readonly state: 'granted'; readonly answeredOn: Day; readonly answer: string | null; readonly meetingId: string }
  | { readonly state: 'declined'; readonly answeredOn: Day; readonly answer: string; readonly meetingId: null }

export const refuse = refuseFor<keyof MeetingRequestsWords['refusals']>('meeting-requests')

export const waiting: Outcome = { state: 'waiting', answeredOn: null, answer: null, meetingId: null }

export function grant(request: MeetingRequest, meetingId: string, today: Day): MeetingRequest {
  assertWaiting(request)
  return { ...request, state: 'granted', answeredOn: today, answer: null, meetingId }
}

export function decline(request: MeetingRequest, answer: string, today: Day): MeetingRequest {
  assertWaiting(request)
  return { ...request, state: 'declined', answeredOn: today, answer, meetingId: null }
}

function assertWaiting({ state }: MeetingRequest): void {
  if (state !== 'waiting') throw refuse('conflict', 'alreadyAnswered')
}

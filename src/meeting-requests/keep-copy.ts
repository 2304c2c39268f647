import type { Context } from '../platform/context.ts'
import { askRelease, copyMeetingRequest } from '../public-record/copies.ts'
import { associationName } from './queries.ts'
import type { MeetingRequest } from './request.ts'

/** That an association asked, and whether it was answered in time, stands in public at once: nobody can hold it back. */
export async function keepCopy(context: Context, request: MeetingRequest): Promise<void> {
  const { id, ref, state, askedOn, answerDueOn, answeredOn, meetingId } = request
  const association = await associationName(context.db, context.actor.commandId, request.associationId)
  await copyMeetingRequest(context, { id, ref, association, state, askedOn, answerDueOn, answeredOn, meetingId })
}

/** What was asked and answered, in words: once two persons have signed it. */
export async function askRequestRelease(context: Context, { id, ref, topic, answer }: MeetingRequest): Promise<void> {
  await askRelease(context, { kind: 'request', subjectId: id, title: ref, texts: { topic, ...(answer && { requestAnswer: answer }) } })
}

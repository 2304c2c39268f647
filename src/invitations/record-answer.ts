import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { answer, assertOpen, can, refuse } from './invitation.ts'
import { findInvitation, lockGathering, saveInvitation } from './queries.ts'

/** Writes down what an association said by telephone, by letter or in person: half of them have no account. */
export const recordAnswer = defineAction({
  id: 'invitations.record-answer',
  input: v.object({
    meetingId: input.meetingId,
    associationId: input.associationId,
    answer: input.answer,
    means: input.means,
    reason: input.optionalReason,
  }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor, now }, meeting, { associationId, answer: said, means, reason }) => {
    assertOpen(meeting, dayOf(now()))
    const invitation = await findInvitation(db, actor.commandId, meeting.id, associationId)
    if (!can(invitation, said === 'accepted' ? 'accept' : 'excuse')) throw refuse('conflict', 'answerKnown')
    await saveInvitation(db, actor.commandId, meeting.id, answer(invitation, said, { reason: reason || null, means }), now())
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { associationId, answer: said, means }) => ({
    subject: `meeting:${id}`,
    facts: { ref, association: associationId, answer: said, means },
  }),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { answer, assertOpen } from './invitation.ts'
import { actsForAssociation } from './permissions.ts'
import { findInvitation, lockGathering, saveInvitation } from './queries.ts'

/** An association says whether it comes. It may change its word until the day. */
export const answerInvitation = defineAction({
  id: 'invitations.answer-invitation',
  input: v.object({
    meetingId: input.meetingId,
    answer: input.answer,
    reason: input.optionalReason,
  }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: actsForAssociation,
  run: async (context, meeting, { answer: said, reason }) => {
    const { db, actor } = context
    assertOpen(meeting, dayOf(context.now()))
    const invitation = await findInvitation(db, actor.commandId, meeting.id, actor.associationId!)
    await saveInvitation(
      db,
      actor.commandId,
      meeting.id,
      answer(invitation, said, { reason: reason || null, means: 'account' }),
      context.now(),
    )
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { answer: said }) => ({ subject: `meeting:${id}`, facts: { ref, answer: said } }),
})

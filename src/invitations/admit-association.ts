import * as v from 'valibot'
import { keepCopy } from '../meetings/keep-copy.ts'
import { tellInvited } from '../meetings/tell-invited.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { admit, assertOpen } from './invitation.ts'
import { findInvitation, lockGathering, saveInvitation } from './queries.ts'

/** Says yes to an association that asked to come. */
export const admitAssociation = defineAction({
  id: 'invitations.admit-association',
  input: v.object({ meetingId: input.meetingId, associationId: input.associationId }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { associationId }) => {
    const { db, actor } = context
    assertOpen(meeting, dayOf(context.now()))
    const admitted = admit(await findInvitation(db, actor.commandId, meeting.id, associationId))
    await saveInvitation(db, actor.commandId, meeting.id, admitted, context.now())
    await keepCopy(context, meeting.id)
    if (meeting.state === 'announced') await tellInvited(context, meeting.id, 'invited', { associationIds: [associationId] })
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { associationId }) => ({ subject: `meeting:${id}`, facts: { ref, association: associationId } }),
})

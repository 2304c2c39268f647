import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { refuseRequest } from './invitation.ts'
import { findInvitation, lockGathering, saveInvitation } from './queries.ts'

/** Says no to an association that asked to come, with a reason that is kept and shown to it. */
export const refuseAssociation = defineAction({
  id: 'invitations.refuse-association',
  input: v.object({ meetingId: input.meetingId, associationId: input.associationId, reason: input.reason }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { associationId, reason }) => {
    const { db, actor } = context
    const refused = refuseRequest(await findInvitation(db, actor.commandId, meeting.id, associationId), reason)
    await saveInvitation(db, actor.commandId, meeting.id, refused, context.now())
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { associationId }) => ({ subject: `meeting:${id}`, facts: { ref, association: associationId } }),
})

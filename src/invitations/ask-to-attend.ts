import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { ask, assertOpen } from './invitation.ts'
import { actsForAssociation } from './permissions.ts'
import { findInvitation, insertRequest, lockGathering } from './queries.ts'

/** An association that was not invited asks to come; the cell owes it a yes, or a no with its reason. */
export const askToAttend = defineAction({
  id: 'invitations.ask-to-attend',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: actsForAssociation,
  run: async (context, meeting) => {
    const { db, actor } = context
    assertOpen(meeting, dayOf(context.now()))
    const known = await findInvitation(db, actor.commandId, meeting.id, actor.associationId!)
    await insertRequest(db, actor.commandId, meeting.id, ask(known, actor.associationId!), context.now())
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { refuse } from './invitation.ts'
import { invite } from './invite.ts'
import { associationsByRule, lockGathering } from './queries.ts'

/** Invites all associations that the rule of the series names, or every accredited one where the meeting belongs to no series. */
export const inviteByRule = defineAction({
  id: 'invitations.invite-by-rule',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting) => {
    const named = await associationsByRule(context.db, context.actor.commandId, meeting.id)
    const invited = await invite(
      context,
      meeting,
      named.map(({ id }) => id),
      'rule',
    )
    if (invited.length === 0) throw refuse('conflict', 'nobodyNew')
    return { ref: meeting.ref, invited: invited.length }
  },
  note: ({ id, ref }, _input, { invited }) => ({ subject: `meeting:${id}`, facts: { ref, invited } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { refuse } from './invitation.ts'
import { invite } from './invite.ts'
import { countInvitable, lockGathering } from './queries.ts'

/** Invites associations that the cell chooses, beside those of the rule. */
export const inviteAssociations = defineAction({
  id: 'invitations.invite-associations',
  input: v.object({
    meetingId: input.meetingId,
    associationIds: v.pipe(input.ticked('associationUnknown'), v.minLength(1, refuse.key('nobodyChosen'))),
  }),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { associationIds }) => {
    const known = await countInvitable(context.db, context.actor.commandId, associationIds)
    if (known < associationIds.length) throw refuse('invalid', 'associationUnknown', { associationIds: 'associationUnknown' })
    const invited = await invite(context, meeting, associationIds, 'chosen')
    if (invited.length === 0) throw refuse('conflict', 'nobodyNew')
    return { ref: meeting.ref, invited: invited.length }
  },
  note: ({ id, ref }, _input, { invited }) => ({ subject: `meeting:${id}`, facts: { ref, invited } }),
})

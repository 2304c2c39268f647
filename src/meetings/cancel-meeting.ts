import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { announceToAll } from './announcement.ts'
import * as input from './input.ts'
import { cancel } from './meeting.ts'
import { lockMeeting, saveMeeting } from './queries.ts'
import { tellInvited } from './tell-invited.ts'

/** Says that the meeting will not be held, and why. What was never announced goes without a word to the public. */
export const cancelMeeting = defineAction({
  id: 'meetings.cancel-meeting',
  input: v.object({ meetingId: input.meetingId, reason: input.changeReason }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { reason }) => {
    const cancelled = cancel(meeting, reason)
    await saveMeeting(context.db, context.actor.commandId, cancelled)
    if (meeting.announcedAt) {
      await announceToAll(context, cancelled)
      await tellInvited(context, meeting.id, 'cancelled')
    }
    return { ref: meeting.ref }
  },
  note: ({ id, ref, state }) => ({ subject: `meeting:${id}`, facts: { ref, was: state } }),
})

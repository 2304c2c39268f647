import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { announceToAll } from './announcement.ts'
import * as input from './input.ts'
import { postpone } from './meeting.ts'
import { lockMeeting, saveMeeting } from './queries.ts'
import { tellInvited } from './tell-invited.ts'

/** Says that the meeting is not held on its day, and why. */
export const postponeMeeting = defineAction({
  id: 'meetings.postpone-meeting',
  input: v.object({ meetingId: input.meetingId, reason: input.changeReason }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { reason }) => {
    const postponed = postpone(meeting, reason, dayOf(context.now()))
    await saveMeeting(context.db, context.actor.commandId, postponed)
    await announceToAll(context, postponed)
    await tellInvited(context, meeting.id, 'postponed')
    return { ref: meeting.ref }
  },
  note: ({ id, ref, day }) => ({ subject: `meeting:${id}`, facts: { ref, from: day } }),
})

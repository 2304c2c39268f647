import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { announceToAll } from './announcement.ts'
import * as input from './input.ts'
import { announce } from './meeting.ts'
import { lockMeeting, saveMeeting } from './queries.ts'

/** Makes the meeting known; its title and place become public once two persons have signed them. */
export const announceMeeting = defineAction({
  id: 'meetings.announce-meeting',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting) => {
    const { commandId } = context.actor
    const announced = announce(meeting, context.now())
    await saveMeeting(context.db, commandId, announced)
    await announceToAll(context, announced)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})

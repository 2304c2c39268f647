import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { announceToAll } from './announcement.ts'
import * as input from './input.ts'
import { reschedule } from './meeting.ts'
import { lockMeeting, saveMeeting } from './queries.ts'
import { tellInvited } from './tell-invited.ts'

/** Gives a postponed meeting its new day, hour and place. */
export const rescheduleMeeting = defineAction({
  id: 'meetings.reschedule-meeting',
  input: v.object({ meetingId: input.meetingId, day: input.day, time: input.time, place: input.place }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { day, time, place }) => {
    const announced = reschedule(meeting, { day, time, place }, dayOf(context.now()))
    await saveMeeting(context.db, context.actor.commandId, announced)
    await announceToAll(context, announced)
    await tellInvited(context, meeting.id, 'rescheduled')
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { day }) => ({ subject: `meeting:${id}`, facts: { ref, day } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { attendanceList, wasThere } from './attendance.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { hold, refuse } from './meeting.ts'
import { hasOpenRoom } from './queries/preparation.ts'
import { lockMeeting, replaceAttendance, saveMeeting } from './queries.ts'
import { checkAssociations, checkOffices } from './register.ts'

/** Says that the meeting took place, and which organisations were there. */
export const holdMeeting = defineAction({
  id: 'meetings.hold-meeting',
  input: v.object({
    meetingId: input.meetingId,
    attendance: v.pipe(
      attendanceList,
      v.check((lines) => lines.some(wasThere), refuse.key('nobodyThere')),
    ),
  }),
  find: async ({ db, actor }, { meetingId, attendance }) => {
    await checkAssociations(
      db,
      actor.commandId,
      attendance.map((one) => one.associationId),
      'attendance',
    )
    await checkOffices(
      db,
      actor.commandId,
      attendance.map((one) => one.officeId),
      'attendance',
    )
    return lockMeeting(db, actor.commandId, meetingId)
  },
  may: anyOf('cell'),
  run: async (context, meeting, { attendance }) => {
    const { commandId } = context.actor
    if (await hasOpenRoom(context.db, commandId, meeting.id)) throw refuse('conflict', 'roomOpen')
    await saveMeeting(context.db, commandId, hold(meeting, dayOf(context.now())))
    await replaceAttendance(context, meeting.id, attendance)
    await keepCopy(context, meeting.id)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { attendance }) => ({ subject: `meeting:${id}`, facts: { ref, organisations: attendance.filter(wasThere).length } }),
})

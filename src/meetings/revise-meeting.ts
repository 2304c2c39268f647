import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { announceToAll } from './announcement.ts'
import * as input from './input.ts'
import { revise } from './meeting.ts'
import { lockMeeting, saveMeeting } from './queries.ts'
import { checkOffices, checkSeries } from './register.ts'
import { tellInvited } from './tell-invited.ts'

/** Corrects what was planned; once it is announced everyone is told, and new words wait for their signatures. */
export const reviseMeeting = defineAction({
  id: 'meetings.revise-meeting',
  input: v.object({ meetingId: input.meetingId, ...input.plan }),
  find: async ({ db, actor }, { meetingId, chairOfficeId, seriesId }) => {
    await checkOffices(db, actor.commandId, [chairOfficeId], 'chairOfficeId')
    await checkSeries(db, actor.commandId, seriesId)
    return lockMeeting(db, actor.commandId, meetingId)
  },
  may: anyOf('cell'),
  run: async (context, meeting, { meetingId: _id, ...plan }) => {
    const revised = revise(meeting, plan, dayOf(context.now()))
    await saveMeeting(context.db, context.actor.commandId, revised)
    if (revised.state === 'announced') {
      await announceToAll(context, revised)
      await tellInvited(context, meeting.id, 'revised')
    }
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})

import * as v from 'valibot'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { askRequestRelease, keepCopy } from './keep-copy.ts'
import { lockRequest, saveRequest } from './queries.ts'
import { grant, refuse } from './request.ts'
import { tellAsker } from './tell.ts'

/** Says yes: the meeting is planned in the same act, and comes from an association. */
export const grantRequest = defineAction({
  id: 'meeting-requests.grant-request',
  input: v.object({
    requestId: input.requestId,
    day: v.string(refuse.key('dayMissing')),
    time: v.optional(v.string(), ''),
    place: v.string(refuse.key('placeMissing')),
  }),
  find: ({ db, actor }, { requestId }) => lockRequest(db, actor.commandId, requestId),
  may: anyOf('cell'),
  run: async (context, request, { day, time, place }) => {
    const today = dayOf(context.now())
    if (day < today) throw refuse('invalid', 'dayPast', { day: 'dayPast' })
    const { id: meetingId, ref } = await planMeeting(context, { title: request.topic, day, time, place, origin: 'association' })
    const granted = grant(request, meetingId, today)
    await saveRequest(context.db, context.actor.commandId, granted)
    await keepCopy(context, granted)
    await askRequestRelease(context, granted)
    await tellAsker(context, granted)
    return { ref: request.ref, meeting: ref }
  },
  note: ({ id, ref }, _input, { meeting }) => ({ subject: `meeting-request:${id}`, facts: { ref, meeting } }),
})

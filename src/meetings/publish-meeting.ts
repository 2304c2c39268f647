import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { publish } from './meeting.ts'
import { tellVoices } from './minutes/mail.ts'
import { lockMeeting, saveMeeting, signaturesOf } from './queries.ts'

/** The last step, taken by the second signature under the release of the minutes. */
export const publishMeeting = defineAction({
  id: 'meetings.publish-meeting',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('publisher'),
  run: async (context, meeting) => {
    const { db, actor } = context
    const published = publish(meeting, await signaturesOf(db, actor.commandId, meeting.id), context.now())
    await saveMeeting(db, actor.commandId, published)
    await keepCopy(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'published' })
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})

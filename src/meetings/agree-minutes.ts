import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { askRelease } from '../public-record/copies.ts'
import { wasThere } from './attendance.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { agree, refuse } from './meeting.ts'
import { attendanceOf, lockMeeting, markAgreed, saveMeeting } from './queries.ts'

/** Closes the minutes with the associations that agree to them, and asks for their publication. */
export const agreeMinutes = defineAction({
  id: 'meetings.agree-minutes',
  input: v.object({
    meetingId: input.meetingId,
    /** The associations that were there and agree. */
    agreed: v.pipe(
      v.optional(v.union([v.array(v.string(refuse.key('notThere'))), v.string()], refuse.key('nobodyAgreed')), []),
      v.transform((ids) => [...new Set(typeof ids === 'string' ? [ids] : ids)]),
    ),
  }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { agreed: agreeing }) => {
    const { db, actor } = context
    const there = (await attendanceOf(db, actor.commandId, meeting.id)).filter(wasThere)
    if (!agreeing.every((id) => there.some((one) => one.associationId === id))) throw refuse('invalid', 'notThere', { agreed: 'notThere' })
    const agreed = agree(meeting, agreeing, context.now())
    await saveMeeting(db, actor.commandId, agreed)
    await markAgreed(db, actor.commandId, meeting.id, agreeing)
    await keepCopy(context, meeting.id)
    const { title, place, communique } = agreed
    await askRelease(context, { kind: 'meeting', subjectId: meeting.id, title, texts: { title, place, ...(communique && { communique }) } })
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { agreed }) => ({ subject: `meeting:${id}`, facts: { ref, associations: agreed.length } }),
})

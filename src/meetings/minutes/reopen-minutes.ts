import * as v from 'valibot'
import { dueDay } from '../../calendar/deadline.ts'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { dropRelease } from '../../public-record/copies.ts'
import { reopen as reopenMeeting } from '../meeting.ts'
import { saveMeeting } from '../queries.ts'
import * as input from './input.ts'
import { keepCopies } from './keep-copies.ts'
import { tellVoices } from './mail.ts'
import { findMatter } from './matter.ts'
import { refuse, reopen } from './minutes.ts'
import { findWithheld, insertVersion, saveMinutes } from './queries.ts'

/** Opens agreed minutes again, once a publisher withheld them: they go before those who were there anew, with the reason. */
export const reopenMinutes = defineAction({
  id: 'minutes.reopen-minutes',
  input: v.object({ meetingId: input.meetingId }),
  find: findMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, passages }) => {
    const { db, actor } = context
    const now = context.now()
    const reopened = reopen(minutes, now, dueDay(await workingCalendar(db, actor.commandId, dayOf(now)), 'correction', dayOf(now)))
    const withheld = await findWithheld(db, actor.commandId, meeting.id, 'meeting')
    if (!withheld) throw refuse('conflict', 'notWithheld')
    const { version, correctUntil } = reopened
    await saveMinutes(db, actor.commandId, reopened)
    await insertVersion(context, { meetingId: meeting.id, version, passages, reason: withheld.reason })
    await saveMeeting(db, actor.commandId, reopenMeeting(meeting))
    // What was made from them does not go out before they are agreed again; its text is kept.
    await dropRelease(context, 'communique', meeting.id)
    await keepCopies(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'reopened', until: correctUntil })
    return { ref: meeting.ref, version, correctUntil }
  },
  note: ({ meeting: { id, ref } }, _input, { version, correctUntil }) => ({
    subject: `meeting:${id}`,
    facts: { ref, version, correctUntil },
  }),
})

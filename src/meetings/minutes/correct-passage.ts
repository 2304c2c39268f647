import * as v from 'valibot'
import { dueDay } from '../../calendar/deadline.ts'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { write } from '../meeting.ts'
import { saveMeeting } from '../queries.ts'
import { replacePassage } from './amendment.ts'
import * as input from './input.ts'
import { keepCopies } from './keep-copies.ts'
import { tellVoices } from './mail.ts'
import { findMatter } from './matter.ts'
import { inWindow, refuse } from './minutes.ts'
import { readAmended, textOf } from './passages.ts'
import { insertVersion, lastNumber, saveMinutes } from './queries.ts'

/** The cell corrects its own slip in a text that is before the associations. They have their whole time for the new version: nothing slips in by silence. */
export const correctPassage = defineAction({
  id: 'minutes.correct-passage',
  input: v.object({
    meetingId: input.meetingId,
    passage: input.number,
    /** The passage as it was read. */
    oldText: v.pipe(v.string(refuse.key('invalid')), v.trim()),
    newText: input.text('invalid', 0, 5000),
    reason: input.text('reasonMissing', 5, 1000),
  }),
  find: findMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, passages }, { passage, oldText, newText, reason }) => {
    const { db, actor } = context
    const today = dayOf(context.now())
    const circulated = inWindow(minutes, today)
    const last = await lastNumber(db, actor.commandId, meeting.id)
    const changed = replacePassage(passages, passage, oldText, readAmended(newText, passage, last))
    if (newText === oldText) throw refuse('invalid', 'nothingChanged', { newText: 'nothingChanged' })
    if (changed.length === 0) throw refuse('conflict', 'nothingLeft')
    const version = circulated.version + 1
    const correctUntil = dueDay(await workingCalendar(db, actor.commandId, today), 'correction', today)
    await insertVersion(context, { meetingId: meeting.id, version, passages: changed, passage, reason })
    await saveMinutes(db, actor.commandId, { ...circulated, version, correctUntil })
    await saveMeeting(db, actor.commandId, write(meeting, textOf(changed)))
    await keepCopies(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'corrected', until: correctUntil })
    return { ref: meeting.ref, version, correctUntil }
  },
  note: ({ meeting: { id, ref } }, { passage }, { version }) => ({ subject: `meeting:${id}`, facts: { ref, passage, version } }),
})

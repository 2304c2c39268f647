import * as v from 'valibot'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { blocks, checkText } from '../../public-record/check-text.ts'
import * as input from './input.ts'
import { keepCopies } from './keep-copies.ts'
import { tellVoices } from './mail.ts'
import { findMatter } from './matter.ts'
import { circulate, refuse } from './minutes.ts'
import { textOf } from './passages.ts'
import { saveMinutes } from './queries.ts'

/** Lays the draft before the associations that were there: from now on they have five working days, and the text changes only by amendments. */
export const circulateMinutes = defineAction({
  id: 'minutes.circulate-minutes',
  input: v.object({ meetingId: input.meetingId }),
  find: findMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, passages }) => {
    const { db, actor } = context
    const today = dayOf(context.now())
    if (checkText(textOf(passages)).some(blocks)) throw refuse('conflict', 'namesSomebody')
    const circulated = circulate(minutes, today, await workingCalendar(db, actor.commandId, today))
    await saveMinutes(db, actor.commandId, circulated)
    await keepCopies(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'circulated', until: circulated.correctUntil })
    return { ref: meeting.ref, correctUntil: circulated.correctUntil }
  },
  note: ({ meeting: { id, ref } }, _input, { correctUntil }) => ({ subject: `meeting:${id}`, facts: { ref, correctUntil } }),
})

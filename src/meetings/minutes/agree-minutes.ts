import * as v from 'valibot'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { agree as agreeMeeting } from '../meeting.ts'
import { saveMeeting } from '../queries.ts'
import * as input from './input.ts'
import { askMinutesRelease, keepCopies } from './keep-copies.ts'
import { tellVoices } from './mail.ts'
import { findMatter } from './matter.ts'
import { agree } from './minutes.ts'
import { amendmentsOf, saveMinutes } from './queries.ts'
import { isSilent } from './word.ts'

/** Closes the minutes: nothing changes in them any more, and their text, with every dissent, is laid before the publishers. */
export const agreeMinutes = defineAction({
  id: 'minutes.agree-minutes',
  input: v.object({ meetingId: input.meetingId }),
  find: findMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, voices }) => {
    const { db, actor } = context
    const amendments = await amendmentsOf(db, actor.commandId, meeting.id)
    const open = amendments.filter(({ state }) => state === 'open').length
    const silent = voices.filter((voice) => isSilent(voice, minutes?.version ?? 0)).length
    const agreed = agree(minutes, dayOf(context.now()), { open, everyoneSpoke: voices.length > 0 && silent === 0 })
    await saveMinutes(db, actor.commandId, agreed)
    await saveMeeting(db, actor.commandId, agreeMeeting(meeting, context.now()))
    await keepCopies(context, meeting.id)
    await askMinutesRelease(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'agreed' })
    return { ref: meeting.ref, silent, dissents: amendments.filter(({ state }) => state === 'dissent').length }
  },
  note: ({ meeting: { id, ref }, voices }, _input, { silent, dissents }) => ({
    subject: `meeting:${id}`,
    facts: { ref, associations: voices.length, silent, dissents },
  }),
})

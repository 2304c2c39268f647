import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import * as input from './input.ts'
import { findMatter, maySpeak, speakerOf } from './matter.ts'
import { inWindow, refuse } from './minutes.ts'
import { amendmentsOf, saveWord } from './queries.ts'
import { words } from './word.ts'

/** An association that was there agrees, or agrees and dissents on a point that stands beside the text. It may change its word until the end. */
export const giveWord = defineAction({
  id: 'minutes.give-word',
  input: v.object({
    meetingId: input.meetingId,
    associationId: input.associationId,
    /** The version that was read. */
    version: input.number,
    word: v.picklist(words, refuse.key('wordMissing')),
    text: v.optional(input.text('invalid', 0, 1000), ''),
  }),
  find: findMatter,
  may: maySpeak,
  run: async (context, matter, { associationId, version, word, text }) => {
    const { db, actor } = context
    const today = dayOf(context.now())
    const minutes = inWindow(matter.minutes, today)
    const voice = speakerOf(context, matter, associationId)
    if (version !== minutes.version) throw refuse('conflict', 'versionChanged')
    const own = (await amendmentsOf(db, actor.commandId, minutes.meetingId)).filter((one) => one.associationId === voice.associationId)
    if (own.some(({ state }) => state === 'open')) throw refuse('conflict', 'ownAmendmentOpen')
    if (word === 'dissents' && !text) throw refuse('invalid', 'dissentMissing', { text: 'dissentMissing' })
    const said = { meetingId: minutes.meetingId, associationId: voice.associationId, version, word, saidOn: today }
    await saveWord(context, { ...said, text: word === 'dissents' ? text : null })
    return { ref: matter.meeting.ref }
  },
  note: ({ meeting: { id, ref } }, { word, version }) => ({ subject: `meeting:${id}`, facts: { ref, word, version } }),
})

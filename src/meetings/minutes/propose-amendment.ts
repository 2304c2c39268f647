import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { type OpenAmendment, passageOf } from './amendment.ts'
import * as input from './input.ts'
import { findMatter, maySpeak, speakerOf } from './matter.ts'
import { inWindow, refuse } from './minutes.ts'
import { insertAmendment } from './queries.ts'

/** Asks that a passage be said otherwise, with the reason. */
export const proposeAmendment = defineAction({
  id: 'minutes.propose-amendment',
  input: v.object({
    meetingId: input.meetingId,
    associationId: input.associationId,
    passage: input.number,
    /** The passage as it was read: if it has changed since, whoever proposes reads it again. */
    oldText: v.pipe(v.string(refuse.key('invalid')), v.trim()),
    newText: input.text('invalid', 0, 5000),
    reason: input.text('reasonMissing', 5, 1000),
  }),
  find: findMatter,
  may: maySpeak,
  run: async (context, matter, { associationId, passage, oldText, newText, reason }) => {
    const minutes = inWindow(matter.minutes, dayOf(context.now()))
    const voice = speakerOf(context, matter, associationId)
    const standing = passageOf(matter.passages, passage)
    if (standing.text !== oldText) throw refuse('conflict', 'passageChanged')
    if (standing.text === newText) throw refuse('invalid', 'nothingChanged', { newText: 'nothingChanged' })
    const amendment: OpenAmendment = {
      id: context.newId(),
      meetingId: minutes.meetingId,
      state: 'open',
      passage,
      associationId: voice.associationId,
      proposedAt: context.now(),
      oldText,
      newText,
      reason,
    }
    await insertAmendment(context, amendment)
    return { id: amendment.id, ref: matter.meeting.ref }
  },
  note: ({ meeting: { id, ref } }, { passage }) => ({ subject: `meeting:${id}`, facts: { ref, passage } }),
})

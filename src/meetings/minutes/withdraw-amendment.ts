import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { decide } from './amendment.ts'
import { findAmendmentMatter } from './find-amendment.ts'
import * as input from './input.ts'
import { maySpeak } from './matter.ts'
import { inCorrection } from './minutes.ts'
import { saveDecision } from './queries.ts'

/** Takes back what was proposed, while it has no answer. */
export const withdrawAmendment = defineAction({
  id: 'minutes.withdraw-amendment',
  input: v.object({ meetingId: input.meetingId, amendmentId: input.amendmentId }),
  find: findAmendmentMatter,
  may: (actor, matter) => maySpeak(actor, matter, { associationId: matter.amendment.associationId }),
  run: async ({ db, actor, now }, { meeting, minutes, amendment }) => {
    const open = inCorrection(minutes)
    await saveDecision(db, actor.commandId, decide(amendment, open, { state: 'withdrawn', at: now() }))
    return { ref: meeting.ref }
  },
  note: ({ meeting: { id, ref }, amendment }) => ({ subject: `meeting:${id}`, facts: { ref, passage: amendment.passage } }),
})

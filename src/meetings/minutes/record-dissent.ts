import * as v from 'valibot'
import { anyOf, defineAction } from '../../platform/action.ts'
import { decide } from './amendment.ts'
import { findAmendmentMatter } from './find-amendment.ts'
import * as input from './input.ts'
import { tellVoices } from './mail.ts'
import { inCorrection } from './minutes.ts'
import { saveDecision } from './queries.ts'

/** Leaves the text as it is, with the reason: the disagreement stands with the minutes for good. */
export const recordDissent = defineAction({
  id: 'minutes.record-dissent',
  input: v.object({
    meetingId: input.meetingId,
    amendmentId: input.amendmentId,
    reply: input.text('replyMissing', 5, 1000),
  }),
  find: findAmendmentMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, amendment }, { reply }) => {
    const { db, actor, now } = context
    const open = inCorrection(minutes)
    await saveDecision(db, actor.commandId, decide(amendment, open, { state: 'dissent', at: now(), reply }))
    await tellVoices(context, meeting, { occasion: 'dissent', associationId: amendment.associationId })
    return { ref: meeting.ref }
  },
  note: ({ meeting: { id, ref }, amendment }) => ({ subject: `meeting:${id}`, facts: { ref, passage: amendment.passage } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../../platform/action.ts'
import { write } from '../meeting.ts'
import { saveMeeting } from '../queries.ts'
import { decide, replacePassage } from './amendment.ts'
import { findAmendmentMatter } from './find-amendment.ts'
import * as input from './input.ts'
import { keepCopies } from './keep-copies.ts'
import { tellVoices } from './mail.ts'
import { inCorrection, refuse } from './minutes.ts'
import { readAmended, textOf } from './passages.ts'
import { insertVersion, lastNumber, saveDecision, saveMinutes } from './queries.ts'

/** Takes a proposal into the text, which becomes a new version. Where the passage has changed meanwhile, the cell writes how both go together. */
export const acceptAmendment = defineAction({
  id: 'minutes.accept-amendment',
  input: v.object({
    meetingId: input.meetingId,
    amendmentId: input.amendmentId,
    /** The passage as it stood before whoever accepts; left out, as it stood before whoever proposed. */
    read: v.optional(v.pipe(v.string(refuse.key('invalid')), v.trim())),
    /** The passage as it shall stand; left out, as it was proposed. */
    text: v.optional(input.text('invalid', 0, 5000)),
  }),
  find: findAmendmentMatter,
  may: anyOf('cell'),
  run: async (context, { meeting, minutes, passages, amendment }, { read, text }) => {
    const { db, actor } = context
    const circulated = inCorrection(minutes)
    const accepted = decide(amendment, circulated, { state: 'accepted', at: context.now() })
    const last = await lastNumber(db, actor.commandId, meeting.id)
    const amended = readAmended(text ?? amendment.newText, amendment.passage, last)
    const changed = replacePassage(passages, amendment.passage, read ?? amendment.oldText, amended)
    if (changed.length === 0) throw refuse('conflict', 'nothingLeft')
    const version = circulated.version + 1
    await saveDecision(db, actor.commandId, accepted)
    await insertVersion(context, { meetingId: meeting.id, version, passages: changed, amendmentId: amendment.id })
    await saveMinutes(db, actor.commandId, { ...circulated, version })
    await saveMeeting(db, actor.commandId, write(meeting, textOf(changed)))
    await keepCopies(context, meeting.id)
    await tellVoices(context, meeting, { occasion: 'accepted', until: circulated.correctUntil, associationId: amendment.associationId })
    return { ref: meeting.ref, version }
  },
  note: ({ meeting: { id, ref }, amendment }, _input, { version }) => ({
    subject: `meeting:${id}`,
    facts: { ref, passage: amendment.passage, version },
  }),
})

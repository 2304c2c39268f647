import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { checkText } from '../public-record/check-text.ts'
import { append } from './append.ts'
import * as input from './input.ts'
import { operation } from './operation-input.ts'
import { mayWrite } from './permissions.ts'
import { lockRoom } from './queries/room.ts'
import { refuse } from './refusal.ts'

/** One entry from a plain form. A text that seems to name somebody comes back once, to be read again. */
export const recordEntry = defineAction({
  id: 'room.record-entry',
  input: v.object({
    meetingId: input.meetingId,
    operation,
    /** The writer has read the text again. */
    checked: v.optional(v.boolean(refuse.key('invalid')), false),
  }),
  find: ({ db, actor }, { meetingId }) => lockRoom(db, actor.commandId, meetingId),
  may: (actor, room) => mayWrite(actor, room),
  run: async (context, room, { operation, checked }) => {
    if (room.closedAt) throw refuse('conflict', 'roomClosed')
    const { kind, value } = operation
    if (!checked && kind !== 'next-step' && checkText(String(value?.text ?? '')).length > 0)
      throw refuse('invalid', 'namesSomebody', { text: 'namesSomebody' })
    const { refused } = await append(context, room, [operation])
    for (const { field, reason } of refused) throw refuse('invalid', reason, { [field]: reason })
    return { ref: room.ref, kind }
  },
  note: ({ meetingId, ref }, { operation: { kind } }) => ({ subject: `meeting:${meetingId}`, facts: { ref, kind } }),
})

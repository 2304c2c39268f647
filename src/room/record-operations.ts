import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { append } from './append.ts'
import * as input from './input.ts'
import { sort } from './operation-input.ts'
import { mayWrite } from './permissions.ts'
import { lockRoom, operationsAfter } from './queries/room.ts'
import { refuse } from './refusal.ts'

/** Takes what a browser has kept, as often as it sends it, and answers with what it does not have yet. */
export const recordOperations = defineAction({
  id: 'room.record-operations',
  input: v.object({
    meetingId: input.meetingId,
    operations: v.pipe(v.array(v.unknown(), refuse.key('invalid')), v.maxLength(500, refuse.key('invalid'))),
    /** The place in the order up to which the browser has everything. */
    after: v.pipe(v.number(refuse.key('invalid')), v.integer(refuse.key('invalid')), v.minValue(0, refuse.key('invalid'))),
  }),
  find: ({ db, actor }, { meetingId }) => lockRoom(db, actor.commandId, meetingId),
  may: (actor, room) => mayWrite(actor, room),
  run: async (context, room, { operations, after }) => {
    const { good, refused } = sort(operations)
    const taken = await append(context, room, good)
    const since = await operationsAfter(context.db, context.actor.commandId, room.meetingId, after)
    return {
      added: taken.added,
      refused: [...refused, ...taken.refused.map(({ id, reason }) => ({ id, reason }))],
      operations: since,
      position: since.at(-1)?.position ?? after,
      closed: room.closedAt !== null,
    }
  },
  note: ({ meetingId, ref }, _input, { added }) => ({ subject: `meeting:${meetingId}`, facts: { ref, operations: added } }),
})

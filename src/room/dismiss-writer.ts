import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { deleteWriter, lockRoom } from './queries/room.ts'
import { refuse } from './refusal.ts'

/** Takes back the leave to write; what was written stays. */
export const dismissWriter = defineAction({
  id: 'room.dismiss-writer',
  input: v.object({ meetingId: input.meetingId, accountId: input.accountId }),
  find: ({ db, actor }, { meetingId }) => lockRoom(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor }, { meetingId, ref }, { accountId }) => {
    if (!(await deleteWriter(db, actor.commandId, meetingId, accountId))) throw refuse('conflict', 'writerUnknown')
    return { ref }
  },
  note: ({ meetingId, ref }, { accountId }) => ({ subject: `meeting:${meetingId}`, facts: { ref, accountId } }),
})

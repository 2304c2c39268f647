import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { insertWriter, listColleagues, lockRoom } from './queries/room.ts'
import { refuse } from './refusal.ts'

/** Lets one of the service write in the room beside the cell. */
export const admitWriter = defineAction({
  id: 'room.admit-writer',
  input: v.object({ meetingId: input.meetingId, accountId: input.accountId }),
  find: ({ db, actor }, { meetingId }) => lockRoom(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor }, { meetingId, closedAt, ref }, { accountId }) => {
    if (closedAt) throw refuse('conflict', 'roomClosed')
    const colleagues = await listColleagues(db, actor.commandId)
    if (!colleagues.some(({ id }) => id === accountId)) throw refuse('invalid', 'writerUnknown', { accountId: 'writerUnknown' })
    await insertWriter(db, actor.commandId, meetingId, accountId)
    return { ref }
  },
  note: ({ meetingId, ref }, { accountId }) => ({ subject: `meeting:${meetingId}`, facts: { ref, accountId } }),
})

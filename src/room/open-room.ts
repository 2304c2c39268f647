import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { newSecret } from '../platform/secret.ts'
import * as input from './input.ts'
import { findRoom, insertRoom, lockMeeting } from './queries/room.ts'
import { refuse } from './refusal.ts'

/** Opens the live page of a meeting that is announced: before its day too, so that it is on the telephones when the network is not. */
export const openRoom = defineAction({
  id: 'room.open-room',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor, now }, { meetingId, meetingState, ref }) => {
    if (meetingState !== 'announced') throw refuse('conflict', 'notAnnounced')
    if (await findRoom(db, actor.commandId, meetingId)) throw refuse('conflict', 'roomOpen')
    await insertRoom(db, actor.commandId, meetingId, newSecret(32), now())
    return { ref }
  },
  note: ({ meetingId, ref }) => ({ subject: `meeting:${meetingId}`, facts: { ref } }),
})

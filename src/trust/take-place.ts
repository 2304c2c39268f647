import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { isPresenceCode } from '../room/presence-code.ts'
import { hashOf } from '../survey/token.ts'
import { gatheringOf } from './count-people.ts'
import { insertPlace, lockPlaces, savePlaces } from './queries/places.ts'
import { lockWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'

/**
 * Gives whoever is in a room for themselves the right to one answer, by the code on the wall: as many as there are people, and nothing is kept of who took one.
 * The same form sent twice gets the same link: it comes out of the key of the form.
 */
export const takePlace = defineAction({
  id: 'trust.take-place',
  input: v.object({
    ref: v.string(refuse.key('meetingUnknown')),
    code: v.string(refuse.key('codeExpired')),
    key: v.pipe(v.string(refuse.key('codeExpired')), v.uuid(refuse.key('codeExpired'))),
  }),
  find: gatheringOf,
  may: ({ accountId }) => accountId === null,
  run: async ({ db, actor, now }, { meetingId, secret, open, waveId }, { code, key }) => {
    if (!open || !isPresenceCode(secret, code, now())) throw refuse('conflict', 'codeExpired')
    // Locked, so that none is given after the closing.
    const wave = waveId === null ? undefined : await lockWave(db, actor.commandId, waveId)
    if (wave?.state !== 'open') throw refuse('conflict', 'notOpen')
    const { people, given } = await lockPlaces(db, actor.commandId, meetingId)
    const token = createHmac('sha256', secret).update(`place ${key}`).digest().subarray(0, 24).toString('base64url')
    const taken = { waveId: wave.id, eventId: meetingId, tokenHash: hashOf(token) }
    if (await insertPlace(db, actor.commandId, taken)) {
      if (given >= people) throw refuse('conflict', 'placesTaken')
      await savePlaces(db, actor.commandId, meetingId, { people, given: given + 1 })
    }
    return { token }
  },
  note: ({ meetingId }) => ({ subject: `meeting:${meetingId}` }),
})

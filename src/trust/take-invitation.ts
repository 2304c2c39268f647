import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { newSecret } from '../platform/secret.ts'
import { hashOf } from '../survey/token.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { listEvents, putInvitation } from './queries/events.ts'
import { refuse } from './refusal.ts'
import { assertOpen } from './wave.ts'

/** Something that whoever has an account was at, or the wave itself where districts are asked. */
const eventId = v.pipe(v.string(refuse.key('eventUnknown')), v.check(isId, refuse.key('eventUnknown')))

/** Gives an association, or a school, its one link. Asked for again before it was used, the former is worth nothing. */
export const takeInvitation = defineAction({
  id: 'trust.take-invitation',
  input: v.object({ waveId, eventId }),
  find: async (context: Context, input) => {
    const wave = await waveToChange(context, input)
    const events = await listEvents(context.db, context.actor)
    return { wave, event: events.find((one) => one.waveId === wave.id && one.eventId === input.eventId) }
  },
  may: (_actor, { event }) => event !== undefined,
  run: async ({ db, actor }, { wave, event }) => {
    assertOpen(wave)
    const token = newSecret()
    const { eventId, askerId } = event!
    const given = await putInvitation(db, actor.commandId, { waveId: wave.id, eventId, askerId, tokenHash: hashOf(token) })
    if (!given) throw refuse('conflict', 'answeredAlready')
    return { token }
  },
  note: ({ wave }) => ({ subject: `trust-wave:${wave.id}`, facts: { ref: wave.ref } }),
})

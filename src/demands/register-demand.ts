import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { timeBands } from '../routing/time-band.ts'
import { type Channel, channels } from './demand.ts'
import * as input from './input.ts'
import { mayRegister } from './permissions.ts'
import { putOnRecord } from './put-on-record.ts'
import { refuse } from './refusal.ts'
import { checkAssociation, checkRegistered } from './register.ts'

/** How a demand came, and when it is about: the cell says who asked, an association asks for itself. */
export const circumstances = {
  meetingId: input.optional(input.identity('meetingUnknown')),
  associationId: input.optional(input.identity('associationUnknown')),
  channel: input.optional(v.picklist(channels, refuse.key('channelMissing'))),
  timeBand: input.optional(v.picklist(timeBands, refuse.key('timeBandUnknown'))),
  receivedOn: input.optional(input.day),
}

/** Puts on record what was asked: the cell for anyone, an association for itself. */
export const registerDemand = defineAction({
  id: 'demands.register-demand',
  input: v.object({ ...circumstances, original: input.text('originalMissing'), placeWords: input.optionalText }),
  find: async ({ db, actor }, { meetingId, associationId }) => {
    await checkRegistered(db, actor.commandId, 'meeting', meetingId, 'meetingUnknown', 'meetingId')
    await checkAssociation(db, actor.commandId, associationId)
  },
  may: (actor, _found, { associationId = actor.associationId }) =>
    has(actor, 'cell') || (mayRegister(actor) && associationId === actor.associationId),
  run: async (context, _found, { meetingId, associationId, original, placeWords, timeBand, ...told }) => {
    const { actor } = context
    const { channel, receivedOn } = howItCame(context, told)
    const demand = await putOnRecord(context, {
      meetingId: meetingId ?? null,
      associationId: associationId ?? (has(actor, 'cell') ? null : actor.associationId),
      channel,
      original,
      placeWords: placeWords ?? null,
      timeBand: timeBand ?? null,
      receivedOn,
    })
    return { id: demand.id, ref: demand.ref }
  },
  note: (_found, { channel = 'form' }, { id, ref }) => ({ subject: `demand:${id}`, facts: { ref, channel } }),
})

/**
 * Only the cell says how and when; an association asks by this form, today.
 * @throws {Refusal} invalid, when the cell did not say how, or names a day ahead
 */
export function howItCame({ actor, now }: Context, told: { channel?: Channel | undefined; receivedOn?: Day | undefined }) {
  const today = dayOf(now())
  const { channel, receivedOn = today } = has(actor, 'cell') ? told : ({ channel: 'form' } as const)
  if (!channel) throw refuse('invalid', 'channelMissing', { channel: 'channelMissing' })
  if (receivedOn > today) throw refuse('invalid', 'dayAhead', { receivedOn: 'dayAhead' })
  return { channel, receivedOn }
}

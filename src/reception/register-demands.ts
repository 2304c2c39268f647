import * as v from 'valibot'
import { joinDemand } from '../demands/lineage/join-demand.ts'
import { mayRegister } from '../demands/permissions.ts'
import { circumstances, registerDemand } from '../demands/register-demand.ts'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/secret.ts'
import * as input from './input.ts'
import { keepPlace } from './keep-place.ts'
import { mostParts } from './parts.ts'
import { type ChosenPlace, gazetteer, placeWithin } from './place.ts'
import { findOpenPublic, findSending, insertSending } from './queries/askers.ts'
import { attachPhotos, lockSending } from './queries/photos.ts'
import { refuse } from './refusal.ts'

/** Checked where the demand itself is put on record, which says what is wrong with it. */
const told = Object.fromEntries(Object.keys(circumstances).map((name) => [name, v.optional(v.unknown())]))

const part = v.union([v.object({ text: input.accountText }), v.object({ join: v.string() })])

/**
 * Takes what is asked with an account, once: an association for itself, which may also join what is open in public; the cell for anyone. Place and
 * photos go with it as they do at the door without an account.
 */
export const registerDemands = defineAction({
  id: 'reception.register-demands',
  input: v.object({
    key: input.sendingKey,
    place: input.placeWords,
    latitude: input.degrees,
    longitude: input.degrees,
    parts: v.pipe(v.array(part), v.minLength(1, refuse.key('originalMissing')), v.maxLength(mostParts, refuse.key('tooManyParts'))),
    told: v.object(told),
  }),
  find: async ({ db, actor }, { key }) => {
    const keyHash = hashOf(key)
    await lockSending(db, keyHash)
    const known = await findSending(db, actor.commandId, keyHash)
    if (known && !known.ref) throw refuse('invalid', 'keyMissing')
    return { keyHash, known }
  },
  may: mayRegister,
  run: async (context, { keyHash, known }, { parts, told, place, latitude, longitude }) => {
    if (known) return { id: known.demandId!, refs: [known.ref!] }
    const { db, actor } = context
    const chosen = placeWithin(await gazetteer(db, actor.commandId), { place, latitude, longitude })
    const demands = []
    for (const one of parts) demands.push('join' in one ? await joined(context, one.join) : await recorded(context, one.text, told, chosen))
    const { id } = demands[0]!
    const associationId = has(actor, 'cell') ? null : actor.associationId
    await insertSending(db, actor.commandId, { keyHash, demandId: id, associationId, sentAt: context.now() })
    await attachPhotos(db, actor.commandId, keyHash, id)
    return { id, refs: demands.map(({ ref }) => ref) }
  },
  note: (_found, _input, { id, refs }) => ({ subject: `demand:${id}`, facts: { refs: refs.join(' ') } }),
})

async function recorded(context: Context, original: string, told: Record<string, unknown>, chosen: ChosenPlace) {
  const demand = await registerDemand(context, { ...told, original, placeWords: chosen.words ?? undefined })
  await keepPlace(context.db, context.actor.commandId, demand.id, chosen)
  return demand
}

async function joined(context: Context, ref: string) {
  const demand = await findOpenPublic(context.db, context.actor.commandId, ref)
  if (!demand) throw refuse('invalid', 'joinUnknown', { '': 'joinUnknown' })
  await joinDemand(context, { demandId: demand.id })
  return { id: demand.id, ref }
}

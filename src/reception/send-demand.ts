import * as v from 'valibot'
import { putOnRecord } from '../demands/put-on-record.ts'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { type Language, languages } from '../platform/words/language.ts'
import { type TimeBand, timeBands } from '../routing/time-band.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { askerOfSchool } from './asker-of-school.ts'
import * as input from './input.ts'
import { keepPlace } from './keep-place.ts'
import { tellReceipt } from './mail.ts'
import { mostParts } from './parts.ts'
import { type ChosenPlace, gazetteer, placeWithin } from './place.ts'
import { type Contact, findOpenPublic, findSending, insertAsker, insertSending, joinDemand } from './queries/askers.ts'
import { attachPhotos, lockSending } from './queries/photos.ts'
import { refuse } from './refusal.ts'
import { tokenOf } from './token.ts'

/** One thing that is asked: a new demand, or a voice for one that is open. */
const part = v.union([v.object({ text: input.demandText }), v.object({ join: v.string() })])

/** The fields that both steps of the form check. */
export const details = {
  key: input.sendingKey,
  place: input.placeWords,
  latitude: input.degrees,
  longitude: input.degrees,
  timeBand: input.optionalChoice(timeBands, 'timeBandUnknown'),
  ...input.contact,
  website: v.pipe(
    v.nullish(v.string(), ''),
    v.check((text) => text === '', refuse.key('robot')),
  ),
}

/**
 * Takes what a person without an account asks, once: a form that arrives again gets the same receipt. Who they are, if they say so, is kept apart. Whoever speaks for
 * a school asks in its name.
 */
export const sendDemand = defineAction({
  id: 'reception.send-demand',
  input: v.object({
    ...details,
    parts: v.pipe(v.array(part), v.minLength(1, refuse.key('textMissing')), v.maxLength(mostParts, refuse.key('tooManyParts'))),
    language: v.optional(v.picklist(languages), 'ar'),
  }),
  find: async ({ db, actor }, { key }) => {
    const keyHash = hashOf(key)
    await lockSending(db, keyHash)
    const known = await findSending(db, actor.commandId, keyHash)
    if (known && !known.askerId) throw refuse('invalid', 'keyMissing')
    return { keyHash, known: known?.askerId ? { askerId: known.askerId } : undefined }
  },
  may: () => true,
  run: async (context, { keyHash, known }, { key, parts, language, name, phone, email, timeBand, ...where }) => {
    const token = tokenOf(key)
    const { db, actor } = context
    const schoolId = await contactSchool(db, actor)
    if (known) return { token, demands: 0, askerId: known.askerId }
    const today = dayOf(context.now())
    const place = placeWithin(await gazetteer(db, actor.commandId), where)
    const contact = { name: name ?? null, phone: phone ?? null, email: email ?? null }
    const askerId = schoolId ? await askerOfSchool(context, schoolId) : await newAsker(context, { token, language, ...contact })
    await insertSending(db, actor.commandId, { keyHash, askerId, sentAt: context.now() })
    const demands = []
    for (const one of parts)
      demands.push('join' in one ? await joined(context, one.join) : await recorded(context, one.text, place, timeBand))
    for (const { id: demandId } of demands) await joinDemand(db, actor.commandId, { demandId, askerId, joinedOn: today })
    await attachPhotos(db, actor.commandId, keyHash, demands[0]!.id)
    if (email && !schoolId) await tellReceipt(context, { askerId, email, language, token, refs: demands.map(({ ref }) => ref) })
    return { token, demands: demands.length, askerId }
  },
  note: (_found, _input, { askerId, demands }) => ({ subject: `asker:${askerId}`, facts: { demands } }),
})

async function newAsker(
  { db, actor, now, newId }: Context,
  { token, ...asker }: Contact & { token: string; language: Language },
): Promise<string> {
  const [id, today] = [newId(), dayOf(now())]
  await insertAsker(db, actor.commandId, { id, tokenHash: hashOf(token), ...asker, since: today, usedOn: today })
  return id
}

async function recorded(context: Context, original: string, place: ChosenPlace, timeBand: TimeBand | undefined) {
  const { db, actor } = context
  const request = { meetingId: null, associationId: null, channel: 'form', original, placeWords: place.words } as const
  const demand = await putOnRecord(context, { ...request, timeBand: timeBand ?? null, receivedOn: dayOf(context.now()) })
  await keepPlace(db, actor.commandId, demand.id, place)
  return demand
}

async function joined({ db, actor }: Context, ref: string) {
  const demand = await findOpenPublic(db, actor.commandId, ref)
  if (!demand) throw refuse('invalid', 'joinUnknown', { '': 'joinUnknown' })
  return { ...demand, ref }
}

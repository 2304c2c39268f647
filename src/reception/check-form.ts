import * as v from 'valibot'
import { parse } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import { checkText } from '../public-record/check-text.ts'
import * as input from './input.ts'
import { partsOf } from './parts.ts'
import { type Gazetteer, placeWithin } from './place.ts'
import { details } from './send-demand.ts'
import { similarPublic } from './similar-public.ts'

const form = v.object({ ...details, original: input.demandText })

/**
 * Reads a form before it is sent: what it asks for, one by one, what is like it, and what in it may name a person.
 * @throws {Refusal} invalid, with the fields that need correction
 */
export async function checkForm({ actor }: Context, publicDb: Db, places: Gazetteer, language: Language, values: unknown) {
  const { original, ...given } = parse(form, 'reception', values)
  const chosen = placeWithin(places, given)
  const texts = partsOf(original)
  const names = [chosen.words, chosen.district?.nameAr].filter((name): name is string => typeof name === 'string')
  const similar = await similarPublic(publicDb, actor.commandId, language, { texts, places: names })
  return {
    parts: texts.map((text, index) => ({ text, similar: similar[index]! })),
    place: chosen,
    names: namesIn(original),
  }
}

/** Words of a text that may name a person. */
export function namesIn(text: string): string[] {
  return checkText(text)
    .filter(({ kind }) => kind === 'namedPerson')
    .map(({ found }) => found)
}

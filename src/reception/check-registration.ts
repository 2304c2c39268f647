import * as v from 'valibot'
import { circumstances, howItCame } from '../demands/register-demand.ts'
import { parse } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import { namesIn } from './check-form.ts'
import * as input from './input.ts'
import { partsOf } from './parts.ts'
import { type Gazetteer, placeWithin } from './place.ts'
import { similarAtDesk } from './similar-desk.ts'

const written = v.object({ original: input.accountText, place: input.placeWords, latitude: input.degrees, longitude: input.degrees })

/**
 * Reads a form with an account before it is put on record: what it asks for, one by one, and what is like it.
 * @throws {Refusal} invalid, with the fields that need correction
 */
export async function checkRegistration(context: Context, publicDb: Db, places: Gazetteer, language: Language, values: unknown) {
  const { original, ...given } = parse(written, 'reception', values)
  howItCame(context, parse(v.object(circumstances), 'demands', values))
  const place = placeWithin(places, given)
  const texts = partsOf(original)
  const similar = await similarAtDesk(context, publicDb, { language, texts, place })
  return { parts: texts.map((text, index) => ({ text, similar: similar[index]! })), place, names: namesIn(original) }
}

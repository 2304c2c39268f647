import { similarOpen } from '../demands/similar-open.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import type { ChosenPlace } from './place.ts'
import { foldAll } from './queries/similar.ts'
import { type SimilarOne, similarPublic } from './similar-public.ts'

interface Asked {
  language: Language
  texts: readonly string[]
  place: ChosenPlace
}

/** What was asked before: an association is shown what everyone can read, the cell all that is open, where 300 metres are one place. */
export async function similarAtDesk(context: Context, publicDb: Db, { language, texts, place }: Asked): Promise<SimilarOne[][]> {
  const { db, actor } = context
  const names = [place.words, place.point?.nameAr, place.district?.nameAr].filter((name): name is string => typeof name === 'string')
  if (!has(actor, 'cell')) return similarPublic(publicDb, actor.commandId, language, { texts, places: names })
  const folded = await foldAll(db, [...texts, ...names])
  const location = place.location ?? (place.point && ([place.point.longitude, place.point.latitude] as const))
  const where = { placeNames: names, places: folded.slice(texts.length), pointId: place.point?.id ?? null, location }
  const similar = await similarOpen(
    context,
    texts.map((text, index) => ({ text, folded: folded[index]!, ...where })),
  )
  return similar.map((ones) =>
    ones.map(({ demand: { ref, text }, place: shared, metres, words }) => ({
      ref,
      text,
      why: { district: null, place: shared, metres, words },
    })),
  )
}

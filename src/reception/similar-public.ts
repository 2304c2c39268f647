import { lexiconOf } from '../demands/lexicon.ts'
import { similarTo } from '../demands/similar.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import { openDemandsLike } from '../search/open-demands.ts'
import { foldAll, listOpenPublic } from './queries/similar.ts'

/** An open demand that may ask for the same, and why it is thought so. */
export interface SimilarOne {
  ref: string
  text: string
  why: Why
}

export interface Why {
  district: string | null
  /** Of what only the cell sees: the place of both, and how many metres lie between them. */
  place?: string | null
  metres?: number | null
  words: readonly string[]
}

/** So many are found by their words before they are compared. */
const mostFound = 150

interface Asked {
  texts: readonly string[]
  /** Names of the place, as they were typed or found. */
  places: readonly string[]
}

/**
 * For each text what was asked before, of all that is open, the likest first. It says what is public already, and nothing else.
 * @param db the role that sees only what is released
 */
export async function similarPublic(db: Db, commandId: string, language: Language, { texts, places }: Asked): Promise<SimilarOne[][]> {
  const found = new Set<string>()
  for (const text of texts)
    for (const id of await openDemandsLike(db, 'public', { commandId, readers: [] }, [text, ...places].join(' '), mostFound)) found.add(id)
  const open = await listOpenPublic(db, commandId, [...found])
  if (open.length === 0) return texts.map(() => [])
  const folded = await foldAll(db, [...texts, ...places])
  const [lexicon, young] = [await lexiconOf(db, commandId), open.filter((one) => one.young)]
  return texts.map((text, index) => {
    const subject = { text, folded: folded[index]!, placeNames: places, places: folded.slice(texts.length) }
    // A whole quarter in common is no reason by itself.
    const alike = similarTo(subject, open, lexicon, young).filter(({ words }) => words.length > 0)
    return alike.map(({ demand, place, words }) => ({
      ref: demand.ref,
      text: demand.text,
      why: { district: place === null ? null : nameIn(language, demand.districtAr, demand.districtFr), words },
    }))
  })
}

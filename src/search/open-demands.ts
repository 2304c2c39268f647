import type { Db } from '../platform/db/connection.ts'
import { planOf } from './plan.ts'
import { findTexts } from './queries/find.ts'
import { listTerms } from './queries/terms.ts'
import type { Audience } from './searchable.ts'
import { stemsOf } from './stem.ts'
import { weigh } from './weigh.ts'

/** A whole text is asked by its rarest words: the others stand everywhere. */
const mostStems = 60
const mostWords = 12

/** Whose turn it is, of what is still open, as texts are labelled. */
const open = ['state:waiting', 'state:promised', 'state:to_judge']

/**
 * Of all open demands those that have most in common with a text, in its words, in what the lexicon says of them, and in names of places: two
 * statements, whatever is asked and however many there are.
 * @param readers by whom a demand must be readable, at the desk
 */
export async function openDemandsLike(
  db: Db,
  audience: Audience,
  { commandId, readers }: { commandId: string; readers: readonly string[] },
  text: string,
  limit: number,
): Promise<string[]> {
  const stems = [...new Set(stemsOf(text))].slice(0, mostStems)
  if (stems.length === 0) return []
  const { terms, size, mean } = await listTerms(db, audience, commandId, stems)
  const asked = weigh(terms, size)
    .toSorted((one, other) => one.texts - other.texts)
    .slice(0, mostWords)
  const plan = planOf(asked, 4 * limit, limit)
  const wanted = { commandId, readers, asked, plan, mean, narrowing: { kind: 'demand' }, among: open, limit, offset: 0 }
  const { hits } = await findTexts(db, audience, wanted)
  return hits.map(({ id }) => id)
}

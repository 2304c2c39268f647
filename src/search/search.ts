import type { Db } from '../platform/db/connection.ts'
import { planOf } from './plan.ts'
import { type FacetCount, type Found, findTexts } from './queries/find.ts'
import { listTerms, type Term } from './queries/terms.ts'
import type { Audience, Narrowing } from './searchable.ts'
import { stemsOf } from './stem.ts'
import { suggestion } from './suggestion.ts'
import { weigh } from './weigh.ts'

/** More words tell no more: a whole text pasted into the box is cut. */
const mostWords = 12

export interface Question {
  readonly words: string
  readonly narrowing: Narrowing
  readonly limit: number
  readonly offset: number
  /** How many texts are compared in full, at most. */
  readonly most?: number
  /** How many are enough before a weaker choice is left out. */
  readonly enough?: number
}

export interface Answer extends Found {
  /** The stems that were looked for: what is marked in the texts. */
  readonly stems: ReadonlySet<string>
  /** The question with other words, where one of its own stands in no text. */
  readonly instead: string | null
  /** Whether more texts hold a word of the question than were compared. */
  readonly cut: boolean
}

export type { FacetCount }

const nothing: Answer = { hits: [], total: 0, facets: [], stems: new Set(), instead: null, cut: false }

/**
 * Searches the texts of a command: two statements, whatever is asked.
 * @param readers by whom a text must be readable (`readerLabels`), at the desk
 */
export async function search(
  db: Db,
  audience: Audience,
  { commandId, readers }: { commandId: string; readers: readonly string[] },
  { words, most: room, enough: few, ...page }: Question,
): Promise<Answer> {
  const stems = [...new Set(stemsOf(words))].slice(0, mostWords)
  if (stems.length === 0 || (audience === 'desk' && readers.length === 0)) return nothing
  const { terms, size, mean } = await listTerms(db, audience, commandId, stems)
  const asked = weigh(terms, size)
  const plan = planOf(asked, room, few)
  const found = await findTexts(db, audience, { commandId, readers, asked, plan, mean, ...page })
  return {
    ...found,
    stems: new Set(terms.map(({ stem }: Term) => stem)),
    instead: suggestion(words, terms),
    cut: asked.reduce((sum, { texts }) => sum + texts, 0) > found.total && plan.some((step) => found.total >= step.room),
  }
}

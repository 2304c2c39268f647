import type { Term } from './queries/terms.ts'
import { stemsOf } from './stem.ts'

/** «هل تقصد»: the question with each word that stands in no text replaced by the one most like it; null when nothing is to be replaced. */
export function suggestion(words: string, terms: readonly Term[]): string | null {
  const better = new Map<string, string>()
  for (const [, group] of Map.groupBy(terms, ({ nth }) => nth)) {
    const own = group.find(({ way }) => way === 'own')
    const near = group.filter((term) => term.way === 'near' && term.word).toSorted((a, b) => b.texts - a.texts)[0]
    const known = group.some(({ way, texts }) => way === 'lexicon' && texts > 0)
    if (own && near && !known && own.texts === 0) better.set(own.stem, near.word!)
  }
  if (better.size === 0) return null
  return words
    .split(/(\s+)/)
    .map((word) => better.get(stemsOf(word)[0] ?? '') ?? word)
    .join('')
}

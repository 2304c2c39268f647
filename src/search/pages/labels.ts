import type { Language } from '../../platform/words/language.ts'
import type { FacetCount } from '../queries/find.ts'
import type { Hit } from '../searchable.ts'
import type { SearchWords } from '../words.ar.ts'

export function placeIn(language: Language, { placeAr, placeFr }: Pick<Hit, 'placeAr' | 'placeFr'>): string | null {
  return language === 'ar' ? placeAr : (placeFr ?? placeAr)
}

export function categoryIn(language: Language, hit: Pick<Hit, 'categoryAr' | 'categoryFr' | 'categoryEn' | 'categoryZgh'>): string | null {
  return { ar: hit.categoryAr, fr: hit.categoryFr, en: hit.categoryEn, zgh: hit.categoryZgh }[language]
}

/** What a value of a facet is called. */
export function labelOf(
  { facet, value, names }: Pick<FacetCount, 'facet' | 'value' | 'names'>,
  language: Language,
  words: SearchWords,
): string {
  if (facet === 'kind') return (words.kinds as Record<string, string>)[value] ?? value
  if (facet === 'state') return words.states[value] ?? value
  return names?.[language] ?? value
}

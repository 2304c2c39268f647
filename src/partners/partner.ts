import type { Language } from '../platform/words/language.ts'
import type { Competence } from '../routing/category.ts'

/** A body outside of the police that is competent for what people ask: a commune, the gendarmerie, an academy. */
export interface Partner {
  readonly id: string
  readonly competence: Competence
  readonly nameAr: string
  readonly nameFr: string
  /** Where its link is sent; without one the cell writes down what it answers. */
  readonly email: string | null
  /** In which it is written to. */
  readonly language: Language
  /** Since when nothing is referred to it any more. What was referred stays. */
  readonly retiredOn: string | null
}

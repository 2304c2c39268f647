import { allContributionKinds, groupOf } from '../meetings/contribution.ts'
import { meetingsWords } from '../meetings/words.ts'
import type { Option } from '../platform/ui/select.tsx'
import type { Language } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import type { Category, Named, Register } from './queries/register.ts'

/** What the forms of the room offer, in the language of the page: sent along, so that they can be drawn without a network. */
export interface Choices {
  associations: readonly Option[]
  offices: readonly Option[]
  places: readonly string[]
  categories: readonly Option[]
  /** Kinds of interventions: what associations say, and what services show or answer. */
  said: readonly Option[]
  answered: readonly Option[]
}

export function choicesOf({ associations, offices, places, categories }: Register, language: Language): Choices {
  const named = (list: readonly Named[]) => list.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
  const kinds = allContributionKinds.map((kind) => ({ kind, value: kind, label: meetingsWords[language].kinds[kind] }))
  const plain = ({ value, label }: Option) => ({ value, label })
  return {
    associations: named(associations),
    offices: named(offices),
    places: places.map(({ nameAr, nameFr }) => nameIn(language, nameAr, nameFr)!),
    categories: categories.map((one) => ({ value: one.id, label: categoryName(one, language) })),
    said: kinds.filter(({ kind }) => groupOf(kind) === 'interventions').map(plain),
    answered: kinds.filter(({ kind }) => groupOf(kind) !== 'interventions').map(plain),
  }
}

function categoryName({ nameAr, nameFr, nameEn, nameZgh }: Category, language: Language): string {
  return { ar: nameAr, fr: nameFr ?? nameAr, en: nameEn, zgh: nameZgh }[language]
}

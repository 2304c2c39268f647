import type { Option } from '../../platform/ui/select.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { routingWords } from '../../routing/words.ts'
import type { Category, MeetingChoice, Named } from '../queries/choices.ts'

/** What the fields of a form offer, in the language of the page. */
export function useNamed(): (named: readonly Named[]) => Option[] {
  const { language } = useView()
  return (named) => named.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
}

export function useMeetings(): (meetings: readonly MeetingChoice[]) => Option[] {
  const { language } = useView()
  return (meetings) => meetings.map(({ id, day, title }) => ({ value: id, label: `${formatDay(language, day)} · ${title}` }))
}

/** Each subject with the body that is competent for it: the cell sees at once what must be referred. */
export function useCategories(): (categories: readonly Category[]) => Option[] {
  const { language } = useView()
  const { competences } = useWords(routingWords)
  return (categories) =>
    categories.map((one) => ({ value: one.id, label: `${categoryName(language, one)} (${competences[one.competence]})` }))
}

export function categoryName(language: Language, { nameAr, nameFr, nameEn, nameZgh }: Omit<Category, 'id' | 'competence'>): string {
  return { ar: nameAr, fr: nameFr ?? nameAr, en: nameEn, zgh: nameZgh }[language]
}

/** The words of a closed list as options, in its order. */
export function optionsOf<Value extends string>(values: readonly Value[], words: Record<Value, string>): Option[] {
  return values.map((value) => ({ value, label: words[value] }))
}

import type { Option } from '../../platform/ui/select.tsx'
import { useView } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Category } from '../category.ts'
import type { Named } from '../queries.ts'

export function useCategoryName(): (category: Category) => string {
  const { language } = useView()
  return ({ nameAr, nameFr, nameEn, nameZgh }) => ({ ar: nameAr, fr: nameFr, en: nameEn, zgh: nameZgh })[language]
}

export function useOptions(): (named: readonly Named[]) => Option[] {
  const { language } = useView()
  return (named) => named.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))
}

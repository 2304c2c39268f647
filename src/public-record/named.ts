import type { Language } from '../platform/words/language.ts'

interface CategoryNames {
  categoryAr: string | null
  categoryFr: string | null
  categoryEn: string | null
  categoryZgh: string | null
}

export function categoryIn(language: Language, { categoryAr, categoryFr, categoryEn, categoryZgh }: CategoryNames): string | null {
  return { ar: categoryAr, fr: categoryFr, en: categoryEn, zgh: categoryZgh }[language]
}

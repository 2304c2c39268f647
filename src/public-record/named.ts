import type { Language } from '../platform/words/language.ts'

/** The name of a place or an office as a reader of `language` knows it; the Arabic name where there is no other. */
export function nameIn(language: Language, ar: string | null, fr: string | null): string | null {
  return language === 'ar' ? ar : (fr ?? ar)
}

interface CategoryNames {
  categoryAr: string | null
  categoryFr: string | null
  categoryEn: string | null
  categoryZgh: string | null
}

export function categoryIn(language: Language, { categoryAr, categoryFr, categoryEn, categoryZgh }: CategoryNames): string | null {
  return { ar: categoryAr, fr: categoryFr, en: categoryEn, zgh: categoryZgh }[language]
}

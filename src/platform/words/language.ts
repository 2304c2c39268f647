export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]

/** Arabic is the source language: it has no prefix in addresses, the others do (/fr/demands). */
export const sourceLanguage: Language = 'ar'

/** The locale that formats dates and numbers. Plain `ar` gives eastern month names and separators: always ar-MA. */
export const locales = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB', zgh: 'zgh' } as const satisfies Record<Language, string>

/** Each language's name, written in itself. */
export const languageNames: Record<Language, string> = { ar: 'العربية', fr: 'Français', en: 'English', zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ' }

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** Splits `/fr/demands` into its language and the path that routes know. */
export function splitPath(path: string): { language: Language; path: string } {
  const first = path.split('/', 2)[1] ?? ''
  if (!isLanguage(first) || first === sourceLanguage) return { language: sourceLanguage, path }
  return { language: first, path: path.slice(first.length + 1) || '/' }
}

export function localisePath(language: Language, path: string): string {
  if (language === sourceLanguage) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** One catalogue per language; a missing one does not compile. */
export type Catalogue<Words> = Record<Language, Words>

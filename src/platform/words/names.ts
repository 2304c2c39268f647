import type { Language } from './language.ts'

/** The name of a place or an office as a reader of `language` knows it; the Arabic name where there is no other. */
export function nameIn<Name extends string | null>(language: Language, ar: Name, fr: string | null): Name | string {
  return language === 'ar' ? ar : (fr ?? ar)
}

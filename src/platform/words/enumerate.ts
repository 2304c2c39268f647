import type { Language } from './language.ts'

/** Several things one after the other, with the comma of the language. */
export function enumerate(language: Language, things: readonly string[]): string {
  return things.join(language === 'ar' ? '، ' : ', ')
}

import type { Language } from './language.ts'

/** What stands between a name and what it names: French sets a space before it. */
export function colonOf(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': '
}

/** Several things one after the other, with the comma of the language. */
export function enumerate(language: Language, things: readonly string[]): string {
  return things.join(language === 'ar' ? '، ' : ', ')
}

import { type Language, locales } from '../words/language.ts'

const arabic = /\p{Script=Arabic}/gu
const latin = /\p{Script=Latin}/gu

/**
 * The language of what somebody typed, where it is written in another script than the page: a screen reader must change its voice.
 * Latin letters in a page that has none are taken for French.
 */
export function foreignTo(page: Language, text: string): string | undefined {
  const beginning = text.slice(0, 200)
  const [inArabic, inLatin] = [count(beginning, arabic), count(beginning, latin)]
  if (inArabic > inLatin && page !== 'ar') return locales.ar
  if (inLatin > inArabic && (page === 'ar' || page === 'zgh')) return locales.fr
  return undefined
}

/** The side from which a whole text is set, by its first letter: a name in another script at the head of one line changes nothing. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  return /\p{Script=Arabic}/u.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

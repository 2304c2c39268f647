import { arabicVocabulary } from './arabic/vocabulary.ts'
import { type Prepared, prepare } from './text/prepared.ts'

export type Language = 'ar' | 'fr'

/** A report in its language's comparable spelling, wrong letters repaired. */
export function prepareText(text: string, language = languageOf(text)): Prepared {
  return prepare(text, language === 'ar' ? arabicVocabulary : new Map())
}

const SAMPLE = 5000

export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0
  return count(/[a-zà-ÿ]/gi) > count(/[\u0621-\u064a]/g) ? 'fr' : 'ar'
}

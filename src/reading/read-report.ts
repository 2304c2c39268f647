import { readArabic } from './arabic/read-arabic.ts'
import { readFrench } from './french/read-french.ts'
import { languageOf, prepareText } from './prepare-text.ts'
import type { Reading } from './reading.ts'

export type ReadingOptions = {
  /** ISO day of publication: relative and yearless dates are resolved against it. */
  published?: string | null
}

/** A press report or minutes -> a draft of the record, every field with the words it rests on. For a person to confirm. */
export function readReport(text: string, { published = null }: ReadingOptions = {}): Reading {
  const language = languageOf(text)
  const prepared = prepareText(text, language)
  return language === 'fr' ? readFrench(prepared, published) : readArabic(prepared, published)
}

import { readArabic } from './arabic/read-arabic.ts'
import { readFrench } from './french/read-french.ts'
import type { Reading } from './reading.ts'

export type ReadingOptions = {
  /** ISO day of publication: relative and yearless dates are resolved against it. */
  published?: string | null
}

/** A press report or minutes -> a draft of the record, every field with the words it rests on. For a person to confirm. */
export function readReport(text: string, { published = null }: ReadingOptions = {}): Reading {
  return isFrench(text) ? readFrench(text, published) : readArabic(text, published)
}

const SAMPLE = 5000

function isFrench(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0
  return count(/[a-zà-ÿ]/gi) > count(/[\u0621-\u064a]/g)
}

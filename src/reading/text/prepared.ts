import { fold } from '../../platform/words/fold.ts'
import type { Evidence } from '../annotation.ts'
import { blankAsides } from './asides.ts'
import { repairSpelling } from './spelling.ts'

/** The report as the extractors see it: `text` is folded and repaired, `body` has its captions, links and bylines blanked out. */
export type Prepared = {
  original: string
  text: string
  body: string
  evidence(start: number, end: number): Evidence
}

export function prepare(original: string, vocabulary: ReadonlyMap<string, string>): Prepared {
  const { text, starts, ends } = repairSpelling(fold(original), vocabulary)
  const evidence = (start: number, end: number): Evidence => {
    const from = start < text.length ? starts[start]! : original.length
    const to = end > start ? ends[end - 1]! : from
    return { start: from, end: to, text: original.slice(from, to) }
  }
  return { original, text, body: blankAsides(text), evidence }
}

import { fewestShown } from '../../platform/statistics/fewest.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Quiz } from '../quiz.ts'
import { closesOn, lengthOf, type Part, parts, valuesOfEach } from './part.ts'

/** Of fewer answers nothing is shown. */
export const least = fewestShown

export interface Count {
  readonly part: Part
  /** From 1. */
  readonly question: number
  readonly value: number
  readonly n: number
}

export interface PartResult {
  readonly part: Part
  /** Null while it is fewer than ten. */
  readonly answers: number | null
  /** For each question, how many gave each answer. Null where it may not be shown. */
  readonly counts: readonly (readonly number[])[] | null
}

export interface Results {
  /** While answers come in nothing is shown: whoever looks before and after one could see what it was. */
  readonly open: boolean
  readonly closesOn: Day
  readonly parts: readonly PartResult[]
}

/** What may be read of the answers of a session. */
export function resultsOf(day: Day, counts: readonly Count[], today: Day): Results {
  const open = today <= closesOn(day)
  return { open, closesOn: closesOn(day), parts: parts.map((part) => partResult(part, counts, open)) }
}

function partResult(part: Part, counts: readonly Count[], open: boolean): PartResult {
  const of = (question: number, value: number) =>
    counts.find((one) => one.part === part && one.question === question && one.value === value)?.n ?? 0
  const table = Array.from({ length: lengthOf[part] }, (_q, nth) => Array.from({ length: valuesOfEach }, (_v, value) => of(nth + 1, value)))
  const answers = table[0]!.reduce((sum, n) => sum + n, 0)
  const shown = !open && answers >= least
  return { part, answers: shown ? answers : null, counts: shown ? table : null }
}

export interface Learned {
  readonly text: string
  readonly before: number
  readonly after: number
}

/** How many answered each question right, before and after. Null unless both may be shown. */
export function learned(quiz: Quiz, { parts: all }: Results): readonly Learned[] | null {
  const [before, after] = (['before', 'after'] as const).map((part) => all.find((one) => one.part === part)?.counts)
  if (!before || !after) return null
  return quiz.questions.map(({ text, right }, nth) => ({ text, before: before[nth]![right]!, after: after[nth]![right]! }))
}

import type { Language } from '../platform/words/language.ts'
import { formatNumber } from '../platform/words/numbers.ts'
import type { Evaluation } from './evaluate.ts'
import type { Period } from './problem.ts'
import { problemsWords } from './words.ts'

/** What was counted and what can be said of it, in plain sentences. They never say why. */
export function resultSentence(language: Language, { sums, length, verdict }: Evaluation, period: Period): string {
  const { result: words } = problemsWords[language]
  const written = (n: number) => formatNumber(language, n)
  const { treated, comparison } = sums
  return [
    treated &&
      words.counted(written(treated.before), written(treated.after), period === 'month' ? words.months(length) : words.weeks(length)),
    comparison && words.compared(written(comparison.before), written(comparison.after)),
    words.verdicts[verdict],
  ]
    .filter(Boolean)
    .join(' ')
}

/** Each method with what it gave, or why it gave nothing. */
export function methodSentences(language: Language, evaluation: Evaluation): { term: string; text: string }[] {
  const { result: words } = problemsWords[language]
  const written = (n: number, digits = 2) => formatNumber(language, Number(n.toFixed(digits)))
  // A sign before a number would stand on its wrong side in Arabic: words say which way.
  const against = (n: number) => (n < 0 ? words.less : words.more)(written(Math.abs(n), 1))
  const signed = (n: number) => (n < 0 ? words.below(written(-n)) : written(n))
  const { difference, ratio, series, quotient, shortRun } = evaluation
  return [
    {
      term: words.difference,
      text: difference.computed
        ? words.differenceText(against(difference.difference), against(difference.low), against(difference.high))
        : words.reasons[difference.reason],
    },
    {
      term: words.exact,
      text: ratio.computed ? words.exactText(written(ratio.ratio), written(ratio.low), written(ratio.high)) : words.reasons[ratio.reason],
    },
    {
      term: words.series,
      text: series.computed
        ? words.seriesText(written(series.level.ratio), written(series.level.low), written(series.level.high))
        : words.reasons[series.reason],
    },
    {
      term: words.quotient,
      text: quotient.computed
        ? words.quotientText(signed(quotient.quotient), words.quotients[readingOf(quotient.quotient)])
        : words.reasons[quotient.reason],
    },
    { term: words.shortRun, text: shortRun.computed ? words.shortRunText(signed(shortRun.z)) : words.reasons[shortRun.reason] },
  ]
}

/** How the displacement quotient is read (POP Center tool guide 10). */
function readingOf(quotient: number): 'more' | 'some' | 'none' | 'moved' | 'ate' {
  if (quotient > 1) return 'more'
  if (quotient > 0) return 'some'
  if (quotient === 0) return 'none'
  return quotient > -1 ? 'moved' : 'ate'
}

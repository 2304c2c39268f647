import { type Language, languages } from '../platform/words/language.ts'
import type { ProblemResult } from '../public-record/problems/copy-problem.ts'
import type { Evaluation } from './evaluate.ts'
import type { BeforeAfter } from './evaluation/outcome.ts'
import type { Period } from './problem.ts'
import { methodSentences, resultSentence } from './result-sentence.ts'
import { problemsWords } from './words.ts'

/** Counts under it point to few people: they are not published, nor what could be computed from them. */
export const fewest = 5

/**
 * What of an evaluation everyone may read. Where one sum is small, no number is told, for the others and the ratios would give it away;
 * where the sums changed by less than that since they were public, the earlier ones stay, for the difference would be a small count.
 */
export function publicResult(evaluation: Evaluation, period: Period, earlier: ProblemResult | null): ProblemResult {
  const { sums, verdict, doubts } = evaluation
  const small = Object.values(sums).some(({ before, after }) => Math.min(before, after) < fewest)
  const counts = sums.treated && !small ? { place: pair(sums.treated), alike: sums.comparison ? pair(sums.comparison) : null } : null
  if (counts && earlier?.counts && tellsFew(earlier.counts, counts)) return earlier
  const said = (language: Language) => {
    const { result: words } = problemsWords[language]
    return counts || !sums.treated ? resultSentence(language, evaluation, period) : `${words.hidden} ${words.verdicts[verdict]}`
  }
  return {
    sentence: inEach(said),
    doubts: inEach((language) => doubts.map((doubt) => problemsWords[language].result.doubtsOf[doubt])),
    methods: inEach((language) => (counts ? methodSentences(language, evaluation) : [])),
    counts,
    ratios: counts ? ratiosOf(evaluation) : [],
  }
}

const pair = ({ before, after }: BeforeAfter) => [before, after] as const

const inEach = <Of>(of: (language: Language) => Of) =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Of>

type Counts = NonNullable<ProblemResult['counts']>

function tellsFew(earlier: Counts, counts: Counts): boolean {
  const all = ({ place, alike }: Counts) => [...place, ...(alike ?? [])]
  const now = all(counts)
  return all(earlier).some((n, nth) => now[nth] !== undefined && now[nth] !== n && Math.abs(now[nth] - n) < fewest)
}

function ratiosOf({ ratio, comparisonRatio }: Evaluation): ProblemResult['ratios'] {
  const areas = [
    { area: 'place', outcome: ratio },
    { area: 'alike', outcome: comparisonRatio },
  ] as const
  return areas.flatMap(({ area, outcome }) =>
    outcome.computed && outcome.low > 0 ? [{ area, value: outcome.ratio, low: outcome.low, high: outcome.high }] : [],
  )
}

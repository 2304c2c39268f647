import { type Day, formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { formatNumber, formatPercent } from '../../platform/words/numbers.ts'
import type { Quarter } from '../../platform/words/quarters.ts'
import { changeOf, expectedAt, type Figure, outcomeOf, readingOf, type Standing, standingOf, type Unit } from './objective.ts'
import { numbered, type Objective, type Strategy, type Written } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

/** Words in the language of the reader; the Arabic where there are no others. */
export function saidIn<W extends Written | null>(language: Language, written: W): string | Extract<W, null> {
  if (written === null) return null as Extract<W, null>
  return language === 'ar' ? written.ar : (written.fr ?? written.ar)
}

const rounded = (n: number) => Math.round(n * 10) / 10

export function valueText(language: Language, unit: Unit, n: number): string {
  if (unit === 'percent') return formatPercent(language, n, 1)
  return unit === 'days' ? publicStrategyWords[language].days(rounded(n)) : formatNumber(language, rounded(n))
}

/** A figure, between what it may lie, and how many cases stand behind it; or that there are too few. */
export function figureText(language: Language, unit: Unit, { value, low, high, n }: Figure): string {
  const words = publicStrategyWords[language]
  if (value === null) return words.tooFew
  const between = low === null || high === null || low === high ? '' : words.between(bare(language, unit, low), bare(language, unit, high))
  return [valueText(language, unit, value), between, n === null ? '' : `· ${words.cases(n)}`].filter(Boolean).join(' ')
}

/** Without its unit, as beside an axis. */
export const bare = (language: Language, unit: Unit, n: number) =>
  unit === 'percent' ? formatPercent(language, n, 1) : formatNumber(language, rounded(n))

export function targetText(language: Language, { unit, direction, target, dueOn }: Objective): string {
  const words = publicStrategyWords[language]
  return `${words.goals[direction](valueText(language, unit, target))} ${words.until} ${formatDay(language, dueOn)}`
}

export function baselineText(language: Language, { unit, baseline }: Objective): string {
  return baseline === null ? publicStrategyWords[language].noBaseline : valueText(language, unit, baseline)
}

export function quarterText(language: Language, quarter: Quarter): string {
  return publicStrategyWords[language].quarters[Number(quarter.slice(6)) - 1]!
}

/** The last figure that was said, of whichever quarter. */
export function lastReading(readings: Objective['readings']): Objective['readings'][number] | undefined {
  const quarter = readings
    .map((one) => one.quarter)
    .sort()
    .at(-1)
  return quarter ? (readingOf(readings, quarter) as Objective['readings'][number]) : undefined
}

/** From the baseline to the last figure, falls as plainly as rises. What is counted since the year began is not set against a whole year. */
export function changeText(language: Language, objective: Objective): string | null {
  const { unit, span, baseline, readings } = objective
  const last = lastReading(readings)
  if (!last || span === 'year') return null
  const change = changeOf(last, baseline)
  if (!change) return null
  const words = publicStrategyWords[language]
  const [from, to] = [valueText(language, unit, baseline!), valueText(language, unit, last.value!)]
  return change === 'same' ? words.same(from) : words[change](from, to)
}

/** What became of an objective in the end, with its figure. */
export function outcomeSentence(language: Language, year: number, objective: Objective): string | null {
  if (!objective.outcome) return null
  const words = publicStrategyWords[language]
  const last = lastReading(objective.readings)
  const figure =
    last && `${words.figure}: ${figureText(language, objective.unit, last)}. ${words.target}: ${targetText(language, objective)}.`
  // A figure that decided, but was not believed: the words of whoever assessed say why.
  const doubted = objective.outcome === 'unsaid' && outcomeOf(year, objective, objective.readings) !== 'unsaid'
  return [doubted ? words.doubted : words.outcomeText[objective.outcome], figure, changeText(language, objective)].filter(Boolean).join(' ')
}

/** How many objectives stand where; once they are assessed, by what became of them. */
export function tally(strategy: Strategy, today: Day): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>()
  for (const { objective } of numbered(strategy)) {
    const standing = standingAt(strategy, objective, today)
    counts.set(standing, (counts.get(standing) ?? 0) + 1)
  }
  return counts
}

/** A version that was replaced stands as it stood that day. */
export function standingAt({ year, replacedOn }: Pick<Strategy, 'year' | 'replacedOn'>, objective: Objective, today: Day): Standing {
  return standingOf(year, objective, objective.readings, replacedOn ?? today)
}

export function expectedText(language: Language, year: number, objective: Objective, quarter: Quarter): string {
  const expected = expectedAt(year, objective, quarter)
  return expected === null ? '—' : valueText(language, objective.unit, expected)
}

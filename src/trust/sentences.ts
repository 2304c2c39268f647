import type { Language } from '../platform/words/language.ts'
import { formatNumber } from '../platform/words/numbers.ts'
import { enumerate } from '../platform/words/punctuation.ts'
import type { TrustFacts, TrustResult } from '../public-record/trust.ts'
import { type Difference, differenceOf } from './difference.ts'
import { type Figure, isNearCeiling, shareOf, together } from './figure.ts'
import { type Item, itemsOf, type Questionnaire } from './items.ts'
import { trustWords } from './words.ts'

/** A wave that is closed, from the desk or from the copies. */
export type WaveResults = Pick<TrustFacts, 'results'> & { questionnaire: Questionnaire | string }

export const percent = (language: Language, share: number) => `${formatNumber(language, Math.round(share * 100))} %`
export const areaName = (language: Language, { areaAr, areaFr }: TrustResult) => (language === 'ar' ? areaAr : areaFr)
export const askedIn = ({ questionnaire }: WaveResults): readonly Item[] => itemsOf[questionnaire as Questionnaire]
export const figureIn = ({ agree, known, hidden }: TrustResult) => ({ agree, known, hidden }) as Figure

export function countText(language: Language, figure: Figure): string {
  const { results: words } = trustWords[language]
  if (figure.hidden !== null) return words[figure.hidden]
  return words.of(formatNumber(language, figure.agree), formatNumber(language, figure.known))
}

export function shareText(language: Language, figure: Figure): string {
  const { results: words } = trustWords[language]
  const share = shareOf(figure)
  if (!share) return figure.hidden === null ? words.noShare : ''
  return words.between(percent(language, share.value), percent(language, share.low), percent(language, share.high))
}

export interface Labelled {
  label: string
  figure: Figure
}

/** One item in each area that was asked. */
export function rowsOf(language: Language, item: Item, { results }: WaveResults): Labelled[] {
  return results.filter((one) => one.item === item).map((one) => ({ label: areaName(language, one), figure: figureIn(one) }))
}

/** What may be said of all areas taken together, or of the only one that was asked. */
export function throughout(rows: readonly Labelled[]): Figure {
  return rows.length === 1 ? rows[0]!.figure : together(rows.map(({ figure }) => figure))
}

/** Where nothing may be said, and why: one line for each reason. */
export function hiddenLines(language: Language, rows: readonly Labelled[]): string[] {
  const hidden = rows.filter(({ figure }) => figure.hidden !== null)
  return [...Map.groupBy(hidden, ({ figure }) => countText(language, figure))].map(([why, there]) => `${named(language, there)} · ${why}`)
}

const named = (language: Language, all: readonly { label: string }[]) =>
  enumerate(
    language,
    all.map(({ label }) => label),
  )

interface Said {
  item: Item
  now: WaveResults
  before: WaveResults | null
  /** How the only area is called, where there is but one: by what was asked. */
  called?: string
}

/** What one item says, in whole sentences: against the wave before, between districts, and where no rise could be seen. */
export function sayingsOf(language: Language, { item, now, before, called }: Said): string[] {
  const { results: words } = trustWords[language]
  const own = now.results.filter((one) => one.item === item)
  const then = own.flatMap((one) => {
    const former = before?.results.find((other) => other.item === item && other.areaId === one.areaId)
    const difference = former ? differenceOf(figureIn(one), figureIn(former)) : null
    return difference ? [{ label: called ? words.quoted(called) : areaName(language, one), difference }] : []
  })
  const [unsure, sure] = [then.filter(isUnsure), then.filter((one) => !isUnsure(one))]
  const near = own.some((one) => isNearCeiling(figureIn(one))) ? [words.near] : []
  return [
    ...sure.map(({ label, difference }) => changeText(language, label, difference)),
    ...(unsure.length > 0 ? [words.sameThen(named(language, unsure))] : []),
    ...between(language, own),
    ...near,
  ]
}

const isUnsure = ({ difference }: { difference: Difference }) => difference.verdict === 'unsure'

function changeText(language: Language, label: string, { low, high, verdict }: Difference): string {
  const { results: words } = trustWords[language]
  const points = (n: number) => formatNumber(language, Math.round(Math.abs(n) * 100))
  return verdict === 'more' ? words.rose(label, points(low), points(high)) : words.fell(label, points(high), points(low))
}

/** Only the highest and the lowest: every pair would find differences by chance. */
function between(language: Language, own: readonly TrustResult[]): string[] {
  const { results: words } = trustWords[language]
  const said = own.filter((one) => shareOf(figureIn(one)))
  if (said.length < 2) return []
  const sorted = said.toSorted((a, b) => shareOf(figureIn(b))!.value - shareOf(figureIn(a))!.value)
  const [high, low] = [sorted[0]!, sorted.at(-1)!]
  const { verdict } = differenceOf(figureIn(high), figureIn(low))!
  const names = [areaName(language, high), areaName(language, low)] as const
  return [verdict === 'more' ? words.apart(...names) : words.notApart(...names)]
}

/** All that is shown of a wave, a line for each item and area: for those who sign, and for the command line. */
export function linesOf(language: Language, wave: WaveResults): string[] {
  const { items, results: words } = trustWords[language]
  return askedIn(wave).flatMap((item) => {
    const own = wave.results.filter((one) => one.item === item)
    const all = together(own.map(figureIn))
    const lines = own.map((one) => `${areaName(language, one)}: ${countText(language, figureIn(one))}`)
    return [`«${items[item]}»`, ...lines, ...(all.hidden === null ? [`${words.together}: ${countText(language, all)}`] : [])]
  })
}

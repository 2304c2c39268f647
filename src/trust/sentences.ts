import type { Language } from '../platform/words/language.ts'
import { formatNumber } from '../platform/words/numbers.ts'
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

/** What one item says, in whole sentences: against the wave before, between districts, and where no rise could be seen. */
export function sayingsOf(language: Language, item: Item, now: WaveResults, before: WaveResults | null): string[] {
  const { results: words } = trustWords[language]
  const own = now.results.filter((one) => one.item === item)
  const then = own.flatMap((one) => {
    const former = before?.results.find((other) => other.item === item && other.areaId === one.areaId)
    const difference = former ? differenceOf(figureIn(one), figureIn(former)) : null
    return difference ? [changeText(language, areaName(language, one), difference)] : []
  })
  const near = own.some((one) => isNearCeiling(figureIn(one))) ? [words.near] : []
  return [...then, ...between(language, own), ...near]
}

function changeText(language: Language, area: string, { low, high, verdict }: Difference): string {
  const { results: words } = trustWords[language]
  const points = (n: number) => formatNumber(language, Math.round(Math.abs(n) * 100))
  if (verdict === 'more') return words.rose(area, points(low), points(high))
  return verdict === 'less' ? words.fell(area, points(high), points(low)) : words.sameThen(area)
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

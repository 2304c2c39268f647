import { formatDay } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { formatNumber } from '../platform/words/numbers.ts'
import { least, type PresenceMonth } from './presence.ts'
import { publicRecordWords } from './words.ts'

/** In which month and district presence was reinforced. */
export function presenceTitle(language: Language, { month }: PresenceMonth, district: string | null): string {
  return publicRecordWords[language].presence.month(formatDay(language, month, 'month'), district)
}

/** What was promised and kept in a week, in the mean of the month and rounded down, and in all of it: «promised 8 visits a week, kept 7 of 8». */
export function presenceCounts(language: Language, { weeks, promised, kept }: PresenceMonth): string {
  const { presence: words } = publicRecordWords[language]
  const number = (n: number) => formatNumber(language, n)
  if (promised === null) return words.hidden(number(least))
  const aWeek = (n: number) => Math.floor(n / weeks)
  const said = (n: number | null, of: number) =>
    n === null ? words.keptHidden(number(least), number(of)) : words.kept(number(n), number(of))
  const counts = `${words.aWeek(aWeek(promised))}${language === 'ar' ? '، ' : ', '}${said(kept === null ? null : aWeek(kept), aWeek(promised))}`
  return kept === null || weeks === 1 ? counts : `${counts} ${words.inMonth(number(kept), number(promised))}`
}

/** The whole of it, as two persons sign it. */
export function presenceSentence(language: Language, month: PresenceMonth, district: string | null): string {
  return `${presenceTitle(language, month, district)}: ${presenceCounts(language, month)}`
}

import { formatDay } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { formatNumber } from '../platform/words/numbers.ts'
import { least, type PresenceMonth } from './presence.ts'
import { publicRecordWords } from './words.ts'

/** In which month and district presence was reinforced. */
export function presenceTitle(language: Language, { month }: PresenceMonth, district: string | null): string {
  return publicRecordWords[language].presence.month(formatDay(language, month, 'month'), district)
}

/** What was promised and what was kept of it, in the counts that may be shown. */
export function presenceCounts(language: Language, { aWeek, promised, kept }: PresenceMonth): string {
  const { presence: words } = publicRecordWords[language]
  const number = (n: number) => formatNumber(language, n)
  if (promised === null) return words.hidden(number(least))
  const asked = aWeek === null ? words.inMonth(promised) : words.aWeek(aWeek)
  return `${asked}${language === 'ar' ? '، ' : ', '}${kept === null ? words.keptHidden(number(least)) : words.kept(number(kept), number(promised))}`
}

/** The whole of it, as two persons sign it. */
export function presenceSentence(language: Language, month: PresenceMonth, district: string | null): string {
  return `${presenceTitle(language, month, district)}: ${presenceCounts(language, month)}`
}

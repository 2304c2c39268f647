import type { Language } from '../../platform/words/language.ts'
import { formatNumber, formatPercent } from '../../platform/words/numbers.ts'
import type { Unit } from './definition.ts'
import type { Disclosed } from './disclose.ts'
import { indicatorWords } from './words.ts'

/** A value of this unit, as it stands beside an axis. */
export function writtenValue(language: Language, unit: Unit, value: number): string {
  return unit === 'percent' ? percent(language, value) : formatNumber(language, value)
}

/** Isolated: the sign would wander to the other end of the number in Arabic. */
const percent = (language: Language, value: number) => `\u2066${formatPercent(language, value)}\u2069`

/** A figure in words: where no number may stand, why not. */
export function said(language: Language, unit: Unit, { value, k, n, hidden }: Omit<Disclosed, 'low' | 'high'>): string {
  const words = indicatorWords[language]
  const all = formatNumber(language, n ?? 0)
  if (hidden === 'few') return words.few
  if (hidden === 'nearly_all') return words.nearlyAll(all)
  if (hidden === 'nearly_none') return words.nearlyNone(all)
  if (value === null) return k === null || n === 0 ? words.noValue : words.ofAll(formatNumber(language, k), all)
  return unit === 'percent' ? percent(language, value) : words.counted[unit](value)
}

/** Between what it may lie; a count is what it is. */
export function doubtOf(language: Language, unit: Unit, { low, high }: Pick<Disclosed, 'low' | 'high'>): string | null {
  if (low === null || high === null || low === high) return null
  return indicatorWords[language].between(writtenValue(language, unit, low), writtenValue(language, unit, high))
}

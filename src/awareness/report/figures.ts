import { type Language, locales } from '../../platform/words/language.ts'
import { formatPercent } from '../../platform/words/numbers.ts'

/** «20,2%» */
export function percentOf(language: Language, n: number): string {
  return formatPercent(language, n, 1)
}

/** «−17,1%», with its sign always: isolated, since the sign would wander to the other end of the number in Arabic. */
export function signedPercent(language: Language, n: number): string {
  const text = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(
    n / 100,
  )
  return `\u2066${text}\u2069`
}

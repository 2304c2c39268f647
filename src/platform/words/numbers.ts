import { type Language, locales } from './language.ts'

const formats = Object.fromEntries(Object.entries(locales).map(([language, locale]) => [language, new Intl.NumberFormat(locale)]))

/** 1234567.89 becomes 1.234.567,89 in Arabic and French as written in Morocco: Latin digits in every language. */
export function formatNumber(language: Language, n: number): string {
  return formats[language]!.format(n)
}

/** «20%» of 20, «20,2 %» where digits are asked for. */
export function formatPercent(language: Language, n: number, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: digits }).format(n / 100)
}

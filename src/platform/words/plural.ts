import { type Language, locales } from './language.ts'
import { formatNumber } from './numbers.ts'

/** The forms that each language needs: `#` stands for the number. Arabic has six, and leaving one out does not compile. */
export interface PluralForms {
  ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>
  fr: Record<'one' | 'other', string>
  en: Record<'one' | 'other', string>
  zgh: Record<'one' | 'other', string>
}

const rules = Object.fromEntries(Object.entries(locales).map(([language, locale]) => [language, new Intl.PluralRules(locale)]))

/** Chooses the form of `n` in `language` and writes the number in it. */
export function plural<L extends Language>(language: L, n: number, forms: PluralForms[L]): string {
  const byRule: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms
  const form = byRule[rules[language]!.select(n)] ?? byRule.other
  return form.replaceAll('#', formatNumber(language, n))
}

import type { Word } from '../../platform/tagging/words.ts'
import type { Comparable } from './comparable.ts'
import { unjoined } from './name-words.ts'
import { ambiguousNames, familyNames, givenNames, isFamilyForm, isServantForm, namedThings, offices } from './names.ts'
import { isOrdinary } from './ordinary.ts'
import { acts, bearers, close, labels, roles, rolesLatin } from './triggers.ts'

/** What makes each word a name, or says that one follows; of a number and of short words, how they are written. */
export function nameClues(text: Comparable, words: readonly Word[]): string[][] {
  const bearing = words.map((word) => bearingOf(text, word))
  const near = (at: number) => bearing[at] ?? ['#']
  return words.map((word, at) => [
    ...near(at).map((own) => `n${own}`),
    ...near(at - 1).map((before) => `n-${before}`),
    ...near(at - 2).map((before) => `n--${before}`),
    ...near(at + 1).map((next) => `n+${next}`),
    ...near(at).flatMap((own) => [...near(at - 1).map((before) => `n${before}-${own}`), ...near(at + 1).map((next) => `n${own}+${next}`)]),
    ...(at > 0
      ? [
          `g${text.text
            .slice(words[at - 1]!.end, word.start)
            .replace(/ +/g, ' ')
            .slice(0, 2)}`,
        ]
      : []),
  ])
}

function bearingOf({ text, original, starts }: Comparable, { form, start, end }: Word): string[] {
  const written = text.slice(start, end)
  if (/\d/.test(written))
    return [
      `#${written
        .replace(/\d+/g, (digits) => `${Math.min(digits.length, 9)}`)
        .replace(/[a-z\u0621-\u06d3]/g, 'x')
        .slice(0, 6)}`,
    ]
  const found: string[] = []
  const bare = unjoined(form)
  const forms = isOrdinary(form) ? [form] : [form, bare, form.replace(/^[وفبل](?=.{3})/, '')]
  const any = (test: (form: string) => boolean) => forms.some(test)
  if (any((one) => givenNames.has(one) || isServantForm(one))) found.push('given')
  if (any((one) => ambiguousNames.has(one))) found.push('either')
  if (any((one) => familyNames.has(one))) found.push('family')
  if (any(isFamilyForm)) found.push('formed')
  if (!isOrdinary(form)) found.push('unknown')
  const known = [form, bare, bare.replace(/^ال/, ''), form.replace(/^[وفبلك](?=.{2})/, '')]
  const says = (list: ReadonlySet<string>) => known.some((one) => list.has(one))
  if (says(roles) || says(rolesLatin)) found.push('role')
  if (says(close)) found.push('close')
  if (says(acts)) found.push('act')
  if (says(labels)) found.push('label')
  if (says(namedThings) || says(bearers)) found.push('thing')
  if (says(offices)) found.push('office')
  if (form.length <= 2) found.push(`short${form.length}`)
  const latin = /^[a-z]/.test(form)
  const capital = latin && /\p{Lu}/u.test(original[starts[start]!]!)
  if (latin) return found.length > 0 ? found.map((each) => (capital ? `${each}C` : each)) : [capital ? 'C' : 'c']
  return found
}

import { languages } from '../../platform/words/language.ts'
import { foldWord } from '../../platform/words/letters.ts'
import { type Field, fieldsOf, type Kind, type Mapping } from '../kind.ts'
import { exchangeWords } from '../words.ts'
import { schoolHeaders } from './school-headers.ts'

/** For each header the field that it names in Arabic, French, English or Amazigh; first those that are certain, each field once. */
export function mapHeaders(kind: Kind, headers: readonly string[]): Mapping {
  const names = namesOf(kind)
  const written = headers.map(folded)
  const mapping: (Field | null)[] = headers.map(() => null)
  const free = (field: Field) => !mapping.includes(field)
  for (const [name, field] of names) {
    const column = written.findIndex((header, nth) => header === name && !mapping[nth])
    if (column >= 0 && free(field)) mapping[column] = field
  }
  // Longer names first: «name in French» before «name».
  const longest = names.filter(([name]) => name.length > 4).sort(([a], [b]) => b.length - a.length)
  for (const [nth, header] of written.entries()) {
    if (!mapping[nth]) mapping[nth] = longest.find(([name, field]) => free(field) && ` ${header} `.includes(` ${name} `))?.[1] ?? null
  }
  return mapping
}

export function recogniserOf(kind: Kind): (headers: readonly string[]) => number {
  return (headers) => mapHeaders(kind, headers).filter((field) => field !== null).length
}

/** The names of each field, the usual ones first. */
function namesOf(kind: Kind): [string, Field][] {
  const names = fieldsOf[kind].flatMap((field) =>
    languages.flatMap((language) => {
      const { fields, synonyms } = exchangeWords[language]
      const known = kind === 'schools' ? schoolHeaders[field as keyof typeof schoolHeaders] : ''
      return [field, fields[kind][field as never], ...`${synonyms[field] ?? ''},${known}`.split(',')].map((name): [string, Field] => [
        folded(name),
        field,
      ])
    }),
  )
  return names.filter(([name]) => name !== '')
}

function folded(header: string): string {
  return foldWord(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

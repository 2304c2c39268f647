import { languages } from '../../platform/words/language.ts'
import { foldWord } from '../../reading/text/letters.ts'
import { type Field, fieldsOf, type Kind, type Mapping } from '../kind.ts'
import { exchangeWords } from '../words.ts'

/** For each header the field that it names in Arabic, French, English or Amazigh; first those that are certain, each field once. */
export function mapHeaders(kind: Kind, headers: readonly string[]): Mapping {
  const names = namesOf(kind)
  const mapping: (Field | null)[] = headers.map(() => null)
  const free = (field: Field) => !mapping.includes(field)
  const assign = (fits: (header: string, name: string) => boolean) => {
    for (const [nth, header] of headers.map(folded).entries()) {
      if (mapping[nth] || header === '') continue
      mapping[nth] = names.find(([name, field]) => free(field) && fits(header, name))?.[1] ?? null
    }
  }
  assign((header, name) => header === name)
  assign((header, name) => name.length > 4 && ` ${header} `.includes(` ${name} `))
  return mapping
}

export function recogniserOf(kind: Kind): (headers: readonly string[]) => number {
  return (headers) => mapHeaders(kind, headers).filter((field) => field !== null).length
}

/** Longer names first: «name in French» before «name». */
function namesOf(kind: Kind): [string, Field][] {
  const names = fieldsOf[kind].flatMap((field) =>
    languages.flatMap((language) => {
      const { fields, synonyms } = exchangeWords[language]
      return [field, fields[kind][field as never], ...(synonyms[field] ?? '').split(',')].map((name): [string, Field] => [
        folded(name),
        field,
      ])
    }),
  )
  return names.filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length)
}

function folded(header: string): string {
  return foldWord(header)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

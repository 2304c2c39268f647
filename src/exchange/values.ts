import { channels } from '../demands/demand.ts'
import { demandsWords } from '../demands/words.ts'
import { associationKinds } from '../people/association.ts'
import { peopleWords } from '../people/words.ts'
import { languages } from '../platform/words/language.ts'
import { foldWord } from '../platform/words/letters.ts'
import { timeBands } from '../routing/time-band.ts'

/** How names and labels are compared: without hamza, accents, case, marks. */
export function folded(text: string): string {
  return foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Finds the value that a label names in any language; anything else is given back as it was, for its own check to refuse. */
function reader<Value extends string>(values: readonly Value[], labels: readonly Record<Value, string>[]): (cell: string) => string {
  const known = new Map<string, string>()
  for (const value of values) for (const label of [value, ...labels.map((words) => words[value])]) known.set(folded(label), value)
  return (cell) => known.get(folded(cell)) ?? cell
}

export const readAssociationKind = reader(
  associationKinds,
  languages.map((language) => peopleWords[language].kinds),
)
export const readChannel = reader(
  channels,
  languages.map((language) => demandsWords[language].channels),
)
export const readTimeBand = reader(
  timeBands,
  languages.map((language) => demandsWords[language].timeBands),
)

/** A number that lost its first zero in a spreadsheet. */
export function readPhone(cell: string): string {
  const bare = cell.replace(/\.0$/, '')
  return /^[5-8]\d{8}$/.test(bare) ? `0${bare}` : bare
}

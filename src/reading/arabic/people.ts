import { alternatives, pattern, START } from '../text/pattern.ts'
import { RANKS } from './office-words.ts'
import type { Office } from './offices.ts'
import { nameAt, type PersonName } from './person-name.ts'

/** Someone who holds an office, is named, or both. */
export type Person = { office: Office | null; name: PersonName | null; start: number; end: number }

export function alone(office: Office): Person {
  return { office, name: null, start: office.start, end: office.end }
}

/** A chair may be named only later in the text: "the head of the district, Mr X". */
export function withName(text: string, person: Person, all: readonly Office[]): Person {
  if (person.name || !person.office) return person
  const own = nameAfter(text, person.office)
  if (own) return { ...person, name: own, end: Math.max(person.end, own.end) }
  const again = all.filter((office) => sameOffice(text, alone(office), person)).map((office) => nameAfter(text, office))
  return { ...person, name: again.find((name) => name !== null) ?? null }
}

export function nameAfter(text: string, office: Office): PersonName | null {
  const name = nameAt(text, office.end)
  if (!name) return null
  const between = text.slice(office.end, name.start)
  return name.titled || /^[ ]?,? ?"?$/.test(between) ? (name.titled || !between.includes(',') || closes(text, name) ? name : null) : null
}

const NAMED_BEFORE = pattern(`${START}و?(?:${alternatives(RANKS)}) (?=[\\p{L} ]{5,40},? $)`)

export function nameBefore(text: string, office: Office): PersonName | null {
  const from = Math.max(0, office.start - 60)
  const title = [...text.slice(from, office.start).matchAll(NAMED_BEFORE)][0]
  const name = title ? nameAt(text, from + title.index + title[0].length) : null
  return name && office.start - name.end <= 2 ? name : null
}

const closes = (text: string, name: PersonName) => /^[",.)\n]/.test(text.slice(name.end, name.end + 1))

export function sameOffice(text: string, one: Person, other: Person): boolean {
  if (!one.office || !other.office) return one.office === other.office && one.start === other.start
  const [a, b] = [one.office, other.office].map(({ start, end }) => new Set(bare(text.slice(start, end)))) as [Set<string>, Set<string>]
  const head = (words: Set<string>) => [...words][0]
  if (head(a) !== head(b)) return false
  const rest = Math.min(a.size, b.size) - 1
  const common = [...a].filter((word) => b.has(word)).length - 1
  return rest === 0 || common / rest >= 0.6
}

const bare = (role: string) =>
  role
    .split(' ')
    .map((word) => word.replace(/^(?:بال|لل|ال)/, '').replace(/^[بل](?=[\u0621-\u064a]{4})/, ''))
    .filter((word) => word !== 'نيابه')

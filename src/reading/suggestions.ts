import { fold } from '../platform/words/fold.ts'
import type { Evidence } from './annotation.ts'
import { mergeNames } from './merge-names.ts'
import type { Question } from './questions.ts'

/** A name in the register of offices or associations. */
export interface Registered {
  readonly id: string
  readonly nameAr: string
  readonly nameFr: string | null
  readonly aliases: readonly string[]
}

export interface Register {
  readonly associations: readonly Registered[]
  readonly offices: readonly Registered[]
}

/** By the key of each question about an office or an association: whom the register knows under the name that was read. */
export type Suggestions = Readonly<Record<string, string | undefined>>

export function suggestionsFor(questions: readonly Question[], { associations, offices }: Register): Suggestions {
  return Object.fromEntries(
    questions.flatMap((question) => {
      if (question.kind === 'association') return [[question.key, sameAssociation([question.read, ...question.aliases], associations)?.id]]
      if (question.kind === 'chair' || question.kind === 'official') return [[question.key, sameOffice(question.read, offices)?.id]]
      return []
    }),
  )
}

/** The same name in any spelling; failing that, the only one that shares its words. */
export function sameAssociation(names: readonly string[], register: readonly Registered[]): Registered | undefined {
  const read = names.map(plain)
  const exact = register.find((one) => namesOf(one).some((name) => read.includes(name)))
  if (exact) return exact
  const alike = register.filter((one) => namesOf(one).some((name) => read.some((other) => isOneName(name, other))))
  return alike.length === 1 ? alike[0] : undefined
}

/** The office all of whose words are in the role: «والي أمن بني ملال بالنيابة» is the office «والي الأمن». */
export function sameOffice(role: string, register: readonly Registered[]): Registered | undefined {
  const read = wordsOf(role)
  const fitting = register
    .map((one) => ({ one, words: wordsOf(one.nameAr) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => read.includes(word)))
    .sort((a, b) => b.words.length - a.words.length)
  const [best, second] = fitting
  return best && best.words.length > (second?.words.length ?? 0) ? best.one : undefined
}

function namesOf({ nameAr, nameFr, aliases }: Registered): string[] {
  return [nameAr, ...(nameFr ? [nameFr] : []), ...aliases].map(plain)
}

function isOneName(a: string, b: string): boolean {
  return mergeNames([a, b].map((name) => ({ key: name, name, evidence: nowhere }))).length === 1
}

const nowhere: Evidence = { start: 0, end: 0, text: '' }

function plain(name: string): string {
  return fold(name)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function wordsOf(name: string): string[] {
  return plain(name)
    .split(' ')
    .map((word) => word.replace(/^(?:ال|لل)(?=.{2})/, ''))
}

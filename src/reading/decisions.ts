import type { Question } from './questions.ts'

/** What a person chose and typed so far, by the names of the form: nothing counts before it stands here. */
export type Decisions = Readonly<Record<string, string>>

/** How a question is answered. The date and the register offer further answers: a day, an identity. */
export const answers = { confirm: 'confirm', correct: 'correct', reject: 'reject', other: 'other', create: 'new' } as const

/** Besides its answer, what each kind of question may ask for. */
const details: Record<Question['kind'], readonly string[]> = {
  date: ['value'],
  part: ['value'],
  time: ['value'],
  place: ['value'],
  host: ['value'],
  chair: ['office', 'acting'],
  official: ['office'],
  association: ['match', 'name'],
  topic: ['value'],
  contribution: ['kind', 'value', 'by'],
  demand: ['value', 'place', 'by'],
}

const longest = 2000

/** Only the fields that the questions ask for, cut to a length that no honest answer reaches. */
export function decisionsOf(questions: readonly Question[], fields: Readonly<Record<string, unknown>>): Decisions {
  const names = ['title', ...questions.flatMap(({ key, kind }) => [key, ...details[kind].map((detail) => `${key}-${detail}`)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name]
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim().slice(0, longest)]] : []
    }),
  )
}

export function isDecided({ key }: Question, decisions: Decisions): boolean {
  return decisions[key] !== undefined
}

import type { ContributionKind } from '../meetings/contribution.ts'
import type { Day } from '../platform/words/dates.ts'
import type { PartOfDay } from './annotation.ts'
import { Answers, type Problems } from './answers.ts'
import type { Decisions } from './decisions.ts'
import type { Question, QuestionOf } from './questions.ts'

/** What a person confirmed of a reading: the meeting as it will stand in the record. What was not decided is not in it. */
export interface Draft {
  title: string
  day: Day
  time: string | null
  partOfDay: PartOfDay | null
  place: string
  chairOfficeId: string | null
  chairActing: boolean
  /** Offices that were there. */
  officeIds: readonly string[]
  associations: readonly DraftAssociation[]
  /** Codes. */
  topics: readonly string[]
  /** `by` is the key of an association of this draft. */
  contributions: readonly { kind: ContributionKind; summary: string; by: string | null }[]
  demands: readonly { original: string; placeWords: string | null; by: string | null }[]
}

export type DraftAssociation = { key: string } & ({ id: string } | { name: string; aliases: readonly string[] })

/** Puts the decisions together, or says what is undecided of what a meeting needs, and what is decided by half. */
export function draftOf(questions: readonly Question[], decisions: Decisions, today: Day): { draft: Draft } | { problems: Problems } {
  const given = new Answers(decisions)
  const of = <Kind extends Question['kind']>(kind: Kind) =>
    questions.filter((question): question is QuestionOf<Kind> => question.kind === kind)
  const chairs = of('chair').flatMap((question) => given.office(question, { needed: true }))
  const officials = of('official').flatMap((question) => given.office(question, { needed: false }))
  for (const question of of('host')) given.settled(question)
  const draft: Draft = {
    title: given.title(),
    day: given.day(today),
    time: of('time').map((question) => given.text(question))[0] ?? null,
    partOfDay: of('part').map((question) => given.part(question))[0] ?? null,
    place: given.place(of('place')[0]!),
    chairOfficeId: chairs[0]?.id ?? null,
    chairActing: chairs[0]?.acting ?? false,
    officeIds: [...new Set([...chairs, ...officials].map(({ id }) => id))],
    associations: of('association').flatMap((question) => given.association(question)),
    topics: [...new Set(of('topic').flatMap((question) => given.text(question) ?? []))],
    contributions: of('contribution').flatMap((question) => given.contribution(question)),
    demands: of('demand').flatMap((question) => given.demand(question)),
  }
  return Object.keys(given.problems).length > 0 ? { problems: inOrder(given.problems, questions) } : { draft }
}

/** As the fields stand on the page. */
function inOrder(problems: Problems, questions: readonly Question[]): Problems {
  const place = (field: string) => questions.findIndex(({ key }) => field === key || field.startsWith(`${key}-`))
  return Object.fromEntries(Object.entries(problems).sort(([a], [b]) => place(a) - place(b)))
}

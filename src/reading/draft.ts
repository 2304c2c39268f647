import type { ContributionKind } from '../meetings/contribution.ts'
import { allContributionKinds } from '../meetings/contribution.ts'
import { partsOfDay } from '../meetings/meeting.ts'
import { type Day, isDay } from '../platform/words/dates.ts'
import type { PartOfDay } from './annotation.ts'
import { answers, type Decisions } from './decisions.ts'
import type { Question, QuestionOf } from './questions.ts'
import type { ReadingWords } from './words.ar.ts'

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

type Reason = keyof ReadingWords['refusals']
/** The name of a field and why the meeting cannot be made with it. */
export type Problems = Record<string, Reason>

/** Puts the decisions together, or says what is undecided of what a meeting needs, and what is decided by half. */
export function draftOf(questions: readonly Question[], decisions: Decisions, today: Day): { draft: Draft } | { problems: Problems } {
  const problems: Problems = {}
  const desk = new Desk(decisions, problems)
  const of = <Kind extends Question['kind']>(kind: Kind) => questions.filter((question): question is QuestionOf<Kind> => question.kind === kind)
  const chairs = of('chair').flatMap((question) => desk.office(question, { needed: true }))
  const officials = of('official').flatMap((question) => desk.office(question, { needed: false }))
  for (const question of of('host')) if (desk.text(question) === undefined) problems[question.key] ??= 'undecided'
  const draft: Draft = {
    title: desk.title(),
    day: desk.day(today),
    time: of('time').map((question) => desk.text(question))[0] ?? null,
    partOfDay: of('part').map((question) => desk.part(question))[0] ?? null,
    place: desk.place(of('place')[0]!),
    chairOfficeId: chairs[0]?.id ?? null,
    chairActing: chairs[0]?.acting ?? false,
    officeIds: [...new Set([...chairs, ...officials].map(({ id }) => id))],
    associations: of('association').flatMap((question) => desk.association(question)),
    topics: [...new Set(of('topic').flatMap((question) => desk.text(question) ?? []))],
    contributions: of('contribution').flatMap((question) => desk.contribution(question)),
    demands: of('demand').flatMap((question) => desk.demand(question)),
  }
  return Object.keys(problems).length > 0 ? { problems } : { draft }
}

/** One question after the other: the answer that was given, or what is wrong with it. */
class Desk {
  #decisions: Decisions
  #problems: Problems

  constructor(decisions: Decisions, problems: Problems) {
    this.#decisions = decisions
    this.#problems = problems
  }

  title(): string {
    const title = this.#decisions.title ?? ''
    if (title.length < 5 || title.length > 200) this.#problem('title', 'titleMissing')
    return title
  }

  day(today: Day): Day {
    const { date } = this.#decisions
    const corrected = date === answers.other
    const day = (corrected ? this.#decisions['date-value'] : date) ?? ''
    const field = corrected ? 'date-value' : 'date'
    if (!date) this.#problem('date', 'undecided')
    else if (!isDay(day)) this.#problem(field, 'dayMissing')
    else if (day > today) this.#problem(field, 'dayAhead')
    return day
  }

  place(question: QuestionOf<'place'>): string {
    const place = this.text({ key: question.key, read: question.read ?? '' })
    if (place !== undefined && place.length < 3) this.#problem('place-value', 'valueMissing')
    if (place === undefined) this.#problem('place', 'undecided')
    return place ?? ''
  }

  /** Null when it was rejected, undefined when nobody decided. */
  text({ key, read }: { key: string; read: string }): string | undefined | null {
    const answer = this.#decisions[key]
    if (answer === answers.confirm) return read
    if (answer === answers.reject) return null
    return answer === answers.correct ? this.#needed(`${key}-value`) : undefined
  }

  part(question: QuestionOf<'part'>): PartOfDay | null {
    const part = this.text(question)
    return partsOfDay.find((one) => one === part) ?? null
  }

  office({ key, acting }: QuestionOf<'chair' | 'official'>, { needed }: { needed: boolean }): { id: string; acting: boolean }[] {
    const answer = this.#decisions[key]
    if (answer === undefined && needed) this.#problem(key, 'undecided')
    if (answer === undefined || answer === answers.reject) return []
    if (answer !== answers.other) return [{ id: answer, acting }]
    const id = this.#needed(`${key}-office`)
    return id ? [{ id, acting: this.#decisions[`${key}-acting`] === 'yes' }] : []
  }

  association({ key, read, aliases }: QuestionOf<'association'>): DraftAssociation[] {
    const answer = this.#decisions[key]
    if (answer === undefined || answer === answers.reject) return []
    if (answer === answers.create) {
      const name = this.#needed(`${key}-name`)
      return name ? [{ key, name, aliases: [read, ...aliases].filter((alias) => alias !== name) }] : []
    }
    const id = answer === answers.other ? this.#needed(`${key}-match`) : answer
    return id ? [{ key, id }] : []
  }

  contribution(question: QuestionOf<'contribution'>): Draft['contributions'] {
    const { key, contribution } = question
    const summary = this.text(question)
    if (!summary) return []
    const corrected = this.#decisions[key] === answers.correct
    const kind = allContributionKinds.find((one) => corrected && one === this.#decisions[`${key}-kind`]) ?? contribution
    return [{ kind, summary, by: this.#decisions[`${key}-by`] ?? null }]
  }

  demand(question: QuestionOf<'demand'>): Draft['demands'] {
    const { key } = question
    const original = this.text(question)
    if (!original) return []
    return [{ original, placeWords: this.#decisions[`${key}-place`] ?? null, by: this.#decisions[`${key}-by`] ?? null }]
  }

  #needed(field: string): string | null {
    const value = this.#decisions[field]
    if (!value) this.#problem(field, 'valueMissing')
    return value ?? null
  }

  #problem(field: string, reason: Reason): void {
    this.#problems[field] ??= reason
  }
}

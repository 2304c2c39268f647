import { allContributionKinds } from '../meetings/contribution.ts'
import { partsOfDay } from '../meetings/meeting.ts'
import { type Day, isDay } from '../platform/words/dates.ts'
import type { PartOfDay } from './annotation.ts'
import { answers, type Decisions } from './decisions.ts'
import type { Draft, DraftAssociation } from './draft.ts'
import type { QuestionOf } from './questions.ts'
import type { ReadingWords } from './words.ar.ts'

type Reason = keyof ReadingWords['refusals']

/** The name of a field and why the meeting cannot be made with it. */
export type Problems = Record<string, Reason>

/** One answer after the other, and what is wrong with them. */
export class Answers {
  readonly problems: Problems = {}
  #decisions: Decisions

  constructor(decisions: Decisions) {
    this.#decisions = decisions
  }

  title(): string {
    const title = (this.#decisions.title ?? '').replace(/\s+/g, ' ')
    if (title.length < 5 || title.length > 200) this.#problem('title', 'titleMissing')
    return title
  }

  day(today: Day): Day {
    const { date } = this.#decisions
    const corrected = date === answers.other
    const day = (corrected ? this.#decisions['date-value'] : date) ?? ''
    const field = corrected ? 'date-value' : 'date'
    this.settled({ key: 'date' })
    if (date === undefined) return day
    if (!isDay(day)) this.#problem(field, 'dayMissing')
    else if (day > today) this.#problem(field, 'dayAhead')
    return day
  }

  place({ key, read }: QuestionOf<'place'>): string {
    this.settled({ key })
    const place = this.text({ key, read: read ?? '' })
    if (place && place.length < 3) this.#problem(`${key}-value`, 'valueMissing')
    if (place === '' || this.#decisions[key] === answers.reject) this.#problem(key, 'placeNeeded')
    return place ?? ''
  }

  /** What the meeting needs is decided one way or the other. */
  settled({ key }: { key: string }): void {
    if (this.#decisions[key] === undefined) this.#problem(key, 'undecided')
  }

  /** As it was read or corrected; null when it was rejected, or nobody decided. */
  text({ key, read }: { key: string; read: string }): string | null {
    const answer = this.#decisions[key]
    if (answer === answers.confirm) return read
    return answer === answers.correct ? this.#needed(`${key}-value`) : null
  }

  part(question: QuestionOf<'part'>): PartOfDay | null {
    const part = this.text(question)
    return partsOfDay.find((one) => one === part) ?? null
  }

  office({ key, acting }: { key: string; acting: boolean }, { needed }: { needed: boolean }): { id: string; acting: boolean }[] {
    const answer = this.#decisions[key]
    if (needed) this.settled({ key })
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
    this.problems[field] ??= reason
  }
}

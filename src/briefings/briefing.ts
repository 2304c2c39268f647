import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { BriefingsWords } from './words.ar.ts'

export const briefingKinds = ['measure', 'case'] as const
export type BriefingKind = (typeof briefingKinds)[number]

/** What is said of a measure or of a closed case, by the cell. */
export interface Account {
  readonly titleAr: string
  readonly titleFr: string | null
  readonly textAr: string
  readonly textFr: string | null
  /** None means the whole city. Never nearer than a district. */
  readonly districtIds: readonly string[]
  /** Of a measure the day from which it holds; of a case the first day of the month in which it was closed. */
  readonly since: Day
}

interface Numbered extends Account {
  readonly id: string
  /** As people cite it: BM-I-07. */
  readonly ref: string
}

/** What is owed of a measure: by this day somebody says whether it goes on. */
type Subject = { readonly kind: 'measure'; readonly reviewOn: Day } | { readonly kind: 'case'; readonly reviewOn: null }

type Standing =
  | { readonly state: 'draft' | 'sent'; readonly endedOn: null; readonly withdrawnOn: null; readonly withdrawnReason: null }
  | { readonly state: 'ended'; readonly endedOn: Day; readonly withdrawnOn: null; readonly withdrawnReason: null }
  | { readonly state: 'withdrawn'; readonly endedOn: Day | null; readonly withdrawnOn: Day; readonly withdrawnReason: string }

export type Briefing = Numbered & Subject & Standing

export const refuse = refuseFor<keyof BriefingsWords['refusals'] | keyof BriefingsWords['permissions']>('briefings')

const standing = { endedOn: null, withdrawnOn: null, withdrawnReason: null } as const

export function draft(numbered: Numbered, subject: Subject): Briefing {
  return { ...numbered, ...subject, state: 'draft', ...standing }
}

/** A draft as often as one likes; what was sent goes before the publishers again. */
export function revise(briefing: Briefing, account: Account, reviewOn: Day | null): Briefing {
  assertOpen(briefing)
  return briefing.kind === 'measure' ? { ...briefing, ...account, reviewOn: reviewOn ?? briefing.reviewOn } : { ...briefing, ...account }
}

export function send(briefing: Briefing): Briefing {
  if (briefing.state !== 'draft') throw refuse('conflict', 'sentAlready')
  return { ...briefing, state: 'sent' }
}

/** Somebody looked: the measure goes on, until the next look. */
export function goOn(briefing: Briefing, reviewOn: Day, today: Day): Briefing {
  const measure = inForce(briefing)
  if (reviewOn <= today) throw refuse('invalid', 'reviewPast', { reviewOn: 'reviewPast' })
  return { ...measure, reviewOn }
}

export function end(briefing: Briefing, today: Day): Briefing {
  return { ...inForce(briefing), state: 'ended', endedOn: today }
}

export function withdraw(briefing: Briefing, reason: string, today: Day): Briefing {
  if (briefing.state === 'withdrawn') throw refuse('conflict', 'withdrawnAlready')
  if (briefing.state === 'draft') throw refuse('conflict', 'notSent')
  return { ...briefing, state: 'withdrawn', withdrawnOn: today, withdrawnReason: reason }
}

export function isOverdue({ state, reviewOn }: Pick<Briefing, 'state' | 'reviewOn'>, today: Day): boolean {
  return state === 'sent' && reviewOn !== null && reviewOn < today
}

type Open = Extract<Briefing, { state: 'draft' | 'sent' }>

function inForce(briefing: Briefing): Extract<Open, { kind: 'measure' }> {
  assertOpen(briefing)
  if (briefing.kind !== 'measure') throw refuse('conflict', 'caseHasNoReview')
  if (briefing.state === 'draft') throw refuse('conflict', 'notSent')
  return briefing
}

function assertOpen(briefing: Briefing): asserts briefing is Open {
  if (briefing.state === 'withdrawn') throw refuse('conflict', 'withdrawnAlready')
  if (briefing.state === 'ended') throw refuse('conflict', 'endedAlready')
}

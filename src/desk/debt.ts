import type { SessionState } from '../awareness/sessions/session.ts'
import type { DemandState } from '../demands/demand.ts'
import type { MeetingState } from '../meetings/meeting.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { ProblemState } from '../problems/transitions.ts'

/** What somebody owes the record: a next step, mostly by a day. */
export const debtKinds = [
  'examine',
  'answer',
  'follow',
  'decide',
  'keep',
  'word',
  'record',
  'close',
  'sign',
  'request',
  'series',
  'seat',
  'announce',
  'agenda',
  'hold',
  'reschedule',
  'minutes',
  'agreement',
  'publish',
  'slots',
  'confirm',
  'tally',
  'hours',
  'check',
  'review',
] as const
export type DebtKind = (typeof debtKinds)[number]

export interface Debt {
  readonly kind: DebtKind
  /** Of the demand, the meeting, the awareness session, the check of a problem, what a school proposes, the measure or the release. */
  readonly id: string
  readonly ref: string
  readonly state: DemandState | MeetingState | SessionState | ProblemState | 'waiting' | 'sent'
  readonly title: string
  /** Since when it is owed, and until when; a signature has no day. */
  readonly since: Day
  readonly dueOn: Day | null
  readonly officeAr: string | null
  readonly officeFr: string | null
  readonly association: string | null
  /** The school that asked, where no association did. */
  readonly school: string | null
}

/** Owed by an office, by a day. */
export interface DatedDebt extends Omit<Debt, 'dueOn' | 'association' | 'school'> {
  readonly dueOn: Day
  /** Null where the communication cell owes it. */
  readonly officeId: string | null
  /** Accounts that owe it never, because they worked on what is looked at. */
  readonly workers: readonly string[]
}

export const buckets = ['late', 'today', 'week', 'later', 'open'] as const
export type Bucket = (typeof buckets)[number]

/** How near a day is: what is late comes first, what has no day last. */
export function bucketOf(due: Day | null, today: Day): Bucket {
  if (due === null) return 'open'
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= addDays(today, 7) ? 'week' : 'later'
}

export function pathOf({ kind, ref }: Pick<Debt, 'kind' | 'ref'>): string {
  if (kind === 'sign') return '/desk/releases'
  if (kind === 'request') return '/desk/meeting-requests'
  if (kind === 'series') return `/desk/series/${ref}`
  if (kind === 'seat') return `/desk/meetings/${ref}/invitations`
  if (kind === 'check') return `/desk/problems/${ref}`
  if (kind === 'review') return `/desk/briefings/${ref}`
  if (kind === 'hours') return `/desk/schools/hours/proposals#${ref}`
  if (isOfSession(kind)) return `/desk/awareness/sessions/${ref}`
  return isOfMeeting(kind) ? `/desk/meetings/${ref}` : `/desk/demands/${ref}`
}

const ofMeeting: ReadonlySet<DebtKind> = new Set([
  'request',
  'series',
  'seat',
  'announce',
  'agenda',
  'hold',
  'reschedule',
  'minutes',
  'agreement',
  'publish',
])

export function isOfMeeting(kind: DebtKind): boolean {
  return ofMeeting.has(kind)
}

const ofSession: ReadonlySet<DebtKind> = new Set(['slots', 'confirm', 'tally'])

export function isOfSession(kind: DebtKind): boolean {
  return ofSession.has(kind)
}

const ofNoDemand: ReadonlySet<DebtKind> = new Set([...ofMeeting, ...ofSession, 'sign', 'check', 'hours', 'review'])

export function isOfDemand(kind: DebtKind): boolean {
  return !ofNoDemand.has(kind)
}

/** Its title says what happens where, as a person said it, as a problem is called or before two have signed it: it stays at the desk. */
export function isGuarded(kind: DebtKind): boolean {
  return isOfDemand(kind) || kind === 'check' || kind === 'review'
}

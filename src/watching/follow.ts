import { randomBytes } from 'node:crypto'
import { refuseFor } from '../platform/refusal.ts'
import { addDays, type Day } from '../platform/words/dates.ts'
import type { WatchingWords } from './words.ar.ts'

/** What can be followed: one demand, a place or a category with all its demands, one meeting with its demands, the meetings of a series, all meetings. */
export const kinds = ['demand', 'district', 'category', 'meeting', 'series', 'meetings'] as const
export type Kind = (typeof kinds)[number]

/** A thing that is followed, as addresses name it: `demand:BM-2026-0007`, `district:حي النخيل`, `category:lighting`, `meetings:all`. */
export interface Subject {
  readonly kind: Kind
  /** A reference, the Arabic name of a place, the identity of a category or series, or `all`. */
  readonly subject: string
}

export interface Follow extends Subject {
  readonly id: string
  readonly confirmedAt: Date
}

export const refuse = refuseFor<keyof WatchingWords['refusals'] | keyof WatchingWords['permissions']>('watching')

export function subjectOf(text: string): Subject | null {
  const [kind = '', ...rest] = text.split(':')
  const known = kinds.find((one) => one === kind)
  const subject = rest.join(':')
  return known && subject && subject.length <= 200 ? { kind: known, subject } : null
}

export const nameOf = ({ kind, subject }: Subject): string => `${kind}:${subject}`

export const followPath = (subject: Subject): string => `/follow?what=${encodeURIComponent(nameOf(subject))}`

/** What nobody confirmed is forgotten. */
const daysToConfirm = 3

export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - daysToConfirm * 86_400_000)
}

export const lastDayToConfirm = (today: Day): Day => addDays(today, daysToConfirm)

/** What only the reader of a mail knows. */
export const newSecret = (): string => randomBytes(24).toString('hex')

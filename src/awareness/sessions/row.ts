import type { Day } from '../../platform/words/dates.ts'
import type { Time } from '../../schools/hours.ts'
import type { Quiz } from '../quiz.ts'
import type { Audience, Session, SessionState, Speakers, Wish } from './session.ts'
import type { Slot } from './slot.ts'

type Maybe<T> = { readonly [K in keyof T]: T[K] | null }

/** A session as it is stored: all that any state knows. */
export interface SessionRow extends Wish, Speakers, Maybe<Audience> {
  readonly id: string
  readonly ref: string
  readonly schoolId: string
  readonly state: SessionState
  readonly askedOn: Day
  readonly associationIds: readonly string[]
  readonly slots: readonly Slot[]
  readonly day: Day | null
  readonly starts: Time | null
  readonly ends: Time | null
  readonly programmeId: string | null
  readonly code: string | null
  readonly quiz: Quiz | null
  readonly reason: string | null
  readonly postponedFrom: Day | null
  readonly slotsDueOn: Day | null
}

const nothing = {
  slots: [],
  officeIds: [],
  partnerIds: [],
  materialIds: [],
  day: null,
  starts: null,
  ends: null,
  programmeId: null,
  code: null,
  quiz: null,
  classes: null,
  girls: null,
  boys: null,
  reason: null,
  postponedFrom: null,
  slotsDueOn: null,
} as const

/** What a state does not know is empty. */
export function toRow(session: Session): SessionRow {
  return { ...nothing, ...session }
}

/** Only what its state knows; the table allows no state without it. */
export function toSession(row: SessionRow): Session {
  const { id, ref, schoolId, askedOn, associationIds, level, topics, format, classesAsked, minutes, firstDay, lastDay } = row
  const details = { id, ref, schoolId, askedOn, associationIds, level, topics, format, classesAsked, minutes, firstDay, lastDay }
  const { officeIds, partnerIds, materialIds, slots, day, starts, ends, programmeId, code, quiz, classes, girls, boys } = row
  const { reason, postponedFrom, slotsDueOn } = row
  const speakers = { officeIds, partnerIds, materialIds }
  const appointment = () => ({ ...details, ...speakers, day: day!, starts: starts!, ends: ends! })
  const opened = () => ({ ...appointment(), programmeId, code: code!, quiz })
  switch (row.state) {
    case 'requested':
      return { ...details, state: row.state, slotsDueOn: slotsDueOn! }
    case 'offered':
      return { ...details, ...speakers, state: row.state, slots }
    case 'chosen':
      return { ...appointment(), state: row.state }
    case 'confirmed':
      return { ...opened(), state: row.state }
    case 'held':
      return { ...opened(), state: row.state, classes: classes!, girls: girls!, boys: boys! }
    case 'postponed':
      return { ...details, state: row.state, reason: reason!, postponedFrom: postponedFrom!, slotsDueOn: slotsDueOn! }
    case 'cancelled':
      return { ...details, state: row.state, reason: reason! }
  }
}

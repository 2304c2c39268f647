import type { AssociationKind } from '../people/association.ts'
import { refuseFor } from '../platform/refusal.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Cadence } from '../public-record/cadence.ts'
import type { SeriesWords } from './words.ar.ts'

/** Meetings that come back: how often, and whom they invite, by a rule that everyone can read. */
export interface Series extends SeriesPlan {
  readonly id: string
  /** As people cite it: BM-S-01. */
  readonly ref: string
  readonly openedOn: Day
  readonly closedOn: Day | null
}

export interface SeriesPlan {
  readonly nameAr: string
  readonly nameFr: string
  readonly cadence: Cadence
  /** The rule in words. */
  readonly rule: string
  /** As French readers get it; without it they get the Arabic. */
  readonly ruleFr: string | null
  /** The rule as it is followed: accredited associations of these kinds and territories; none named means all. */
  readonly invitedKinds: readonly AssociationKind[]
  readonly invitedTerritories: readonly string[]
}

export const refuse = refuseFor<keyof SeriesWords['refusals']>('series')

export function revise(series: Series, plan: SeriesPlan): Series {
  if (series.closedOn) throw refuse('conflict', 'seriesClosed')
  return { ...series, ...plan }
}

export function close(series: Series, today: Day): Series {
  if (series.closedOn) throw refuse('conflict', 'seriesClosed')
  return { ...series, closedOn: today }
}

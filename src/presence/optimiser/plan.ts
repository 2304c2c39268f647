import type { Time } from './instance.ts'

/** One window of one wish, served: `window` counts in the list of its wish. */
export interface Visit {
  team: string
  day: number
  wish: string
  window: number
  arrive: Time
  leave: Time
}

export interface PlannedBreak {
  team: string
  day: number
  from: Time
  to: Time
}

export type ReasonCode = 'no_team_on_shift' | 'unreachable' | 'outweighed' | 'cap'

/** What would serve a wish; the words of the slice say it. */
export type RemedyKey = 'another_team' | 'team_at_these_hours' | 'raise_day_cap' | 'raise_band_cap' | 'more_weight' | 'none_found'

export interface Reason {
  code: ReasonCode
  /** The wishes whose visits stand in the way, and are worth more. */
  by?: readonly string[]
  /** What would serve it: key of the words of the slice, with what they need in `details`. */
  remedy: RemedyKey
  details?: Readonly<Record<string, string | number>>
}

export interface Unserved {
  wish: string
  /** Visits of positive value that it still wants. */
  missing: number
  reason: Reason
}

/** Who is where when, in the format `presence-plan/1`. */
export interface Plan {
  format: 'presence-plan/1'
  /** value + fairnessWeight × minShare */
  objective: number
  value: number
  /** Of what the worst-served district wants, the share that it gets: 0 to 1. */
  minShare: number
  /** No plan can exceed it; null when none was asked for. */
  bound: number | null
  /** Used. */
  seconds: number
  seed: number
  /** Entropy of the start times, as they were drawn inside their slack: mean bits a visit. */
  unpredictability: { startBits: number }
  visits: readonly Visit[]
  breaks: readonly PlannedBreak[]
  unserved: readonly Unserved[]
}

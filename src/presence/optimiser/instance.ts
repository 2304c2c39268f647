/** "08:15": local time of the day; "24:00" ends a day. */
export type Time = string

export interface Place {
  id: string
  /** Either degrees… */
  lat?: number
  lon?: number
  /** …or kilometres on a plane. */
  x?: number
  y?: number
}

export interface Break {
  /** The break starts between these two. */
  earliest: Time
  latest: Time
  minutes: number
}

export interface Shift {
  /** 0-based day of the week planned. */
  day: number
  from: Time
  to: Time
  break: Break | null
}

export interface Team {
  id: string
  /** Names a travel matrix or an entry of `modes`: "foot", "moto", "car". */
  mode: string
  /** The place where every shift starts and ends. */
  base: string
  shifts: readonly Shift[]
  skills?: readonly string[]
}

/** A visit lies inside it and lasts `minutes`. */
export interface Window {
  day: number
  from: Time
  to: Time
  minutes: number
  band?: string
}

/** Presence that is wanted at a place: the k-th visit of the week is worth `values[k - 1]`, beyond the list nothing. */
export interface Wish {
  id: string
  place: string
  district: string
  source: 'school' | 'demand' | 'problem'
  values: readonly number[]
  maxPerDay?: number
  maxPerBand?: Readonly<Record<string, number>>
  windows: readonly Window[]
  /** Only teams with this skill may serve it. */
  skill?: string
}

/** What is to be planned, in the format `presence-instance/1`: local times, whole minutes, one week. */
export interface Instance {
  format: 'presence-instance/1'
  days: number
  places: readonly Place[]
  districts: readonly { id: string }[]
  /** Whole minutes from place (row) to place (column), in the order of `places`, by mode. Without it, minutes come from `modes` and `detour`. */
  travel?: Readonly<Record<string, readonly (readonly number[])[]>>
  modes?: Readonly<Record<string, { kmh: number; fixed: number }>>
  /** How much longer streets are than the straight line. */
  detour?: number
  teams: readonly Team[]
  wishes: readonly Wish[]
  /** What it is worth, in units of value, that the worst-served district gets all that it wants. */
  fairnessWeight: number
}

/** Beyond these a week is refused rather than planned badly; about five times the metropolis for which the limits of memory hold. */
export const limits = {
  days: 14,
  places: 1_500,
  districts: 500,
  teams: 300,
  shiftsOfTeam: 28,
  wishes: 5_000,
  windows: 50_000,
  values: 200,
  value: 1e6,
  fairnessWeight: 1e9,
  skills: 31,
} as const

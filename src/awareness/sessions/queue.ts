import type { Day } from '../../platform/words/dates.ts'

/** A request and what is known of the school that made it. */
export interface Asking {
  readonly askedOn: Day
  /** Sessions held or agreed at the school this school year. */
  readonly sessions: number
  readonly classesReached: number
  /** Null where the school has not said how many it has. */
  readonly classesEnrolled: number | null
}

/** Schools that nobody has reached come first; then those of whose classes fewer were reached; then whoever asked first. */
export function fairOrder<T extends Asking>(requests: readonly T[]): T[] {
  return [...requests].sort((a, b) => rank(a) - rank(b) || (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0))
}

/** 0 for those not yet reached, else 1 and the share that was reached. Whoever has not said its classes counts as half reached. */
function rank({ sessions, classesReached, classesEnrolled }: Asking): number {
  if (sessions === 0) return 0
  return 1 + (classesEnrolled ? Math.min(1, classesReached / classesEnrolled) : 0.5)
}

import type { Day } from '../../platform/words/dates.ts'
import type { Minute } from '../hours.ts'
import type { Shift } from '../team.ts'
import type { Begin } from './begin.ts'

/** A visit that was made, or is being made, when a plan begins. */
export interface Begun {
  readonly teamId: string
  readonly wishId: string
  readonly day: Day
  readonly arrive: Minute
  readonly leave: Minute
}

export interface BegunBreak {
  readonly teamId: string
  readonly from: Minute
  readonly to: Minute
}

interface SoFar {
  /** Of the team, on this day, in order. */
  readonly begun: readonly Begun[]
  readonly breaks: readonly BegunBreak[]
  /** By how much longer the way from the place of a visit is than from the base, to wherever it is longest. */
  readonly lead: (last: Begun) => number
}

type Hours = Pick<Shift, 'from' | 'to' | 'break'>

/**
 * What is left of a shift. A shift sets out from its base: of a team that is elsewhere it begins so that it is nowhere sooner than from where it is.
 * @returns undefined when nothing is left
 */
export function restOfShift({ from, to, break: pause }: Hours, { firstMinute }: Begin, { begun, breaks, lead }: SoFar): Hours | undefined {
  const last = begun.at(-1)
  const taken = breaks.find((one) => one.from >= from && one.to <= to)
  const free = Math.max(firstMinute, last?.leave ?? 0, taken?.to ?? 0)
  const starts = Math.max(from, free + (last ? lead(last) : 0))
  if (starts >= to) return undefined
  if (!pause || taken || pause.latest < free) return { from: starts, to, break: null }
  const earliest = Math.max(pause.earliest, free, starts)
  if (earliest <= pause.latest) return { from: starts, to, break: { ...pause, earliest } }
  // It is due before the team could set out anew: its time is left free.
  return starts + pause.minutes < to ? { from: starts + pause.minutes, to, break: null } : undefined
}

interface Open {
  readonly day: number
  readonly from: Minute
  readonly to: Minute
}

/** Of the hours of a wish on the first day, those that are left: what was served is gone, what has begun is cut. */
export function restOfHours<Hours extends Open>(
  hours: readonly Hours[],
  minutes: number,
  { firstMinute }: Begin,
  begun: readonly Begun[],
): Hours[] {
  const served = new Set<Hours>()
  for (const { arrive, leave } of begun) {
    const own = hours.find((one) => !served.has(one) && one.from <= arrive && leave <= one.to)
    if (own) served.add(own)
  }
  return hours
    .filter((one) => !served.has(one))
    .map((one) => ({ ...one, from: Math.max(one.from, firstMinute) }))
    .filter(({ from, to }) => to - from >= minutes)
}

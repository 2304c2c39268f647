import type { ReasonCode } from '../plan.ts'
import type { Draft } from '../search/draft.ts'
import { cheapestEjection } from '../search/ejection.ts'

/** Where nobody in particular is in the way: so many teams are asked what they do then, and so many wishes are named. */
const [asked, named] = [5, 5]

/** Why one window is not served. */
export interface Obstacle {
  window: number
  code: ReasonCode
  /** Outweighed: the wishes in the way, by number, and what their visits are worth together. */
  by?: readonly number[]
  price?: number
  /** Cap: which one is reached; undefined when all values are used up. */
  cap?: 'day' | 'band'
  /** No team on shift has the skill that is asked for, though some are there. */
  skillMissing?: boolean
}

/**
 * Finds what keeps a window from being served, from the hardest to the softest: a cap, nobody there, nobody who could be there in time, heavier wishes.
 * @param routes the shifts of its day
 * @param isThorough whether there is time to find the cheapest way to make room
 */
export function obstacleOf(draft: Draft, window: number, routes: Int32Array, isThorough: boolean): Obstacle {
  const { problem, visits, capacity } = draft.routes
  const { windows, caps, shifts } = problem
  const { score } = draft
  const [day, band] = [windows.dayCap[window]!, windows.bandCap[window]!]
  if (day >= 0 && score.capUse[day]! >= caps[day]!) return { window, code: 'cap', cap: 'day' }
  if (band >= 0 && score.capUse[band]! >= caps[band]!) return { window, code: 'cap', cap: 'band' }
  if (score.gain(window) <= 0) return { window, code: 'cap' }
  const reaching: number[] = []
  let [present, skilled] = [false, false]
  for (const route of routes) {
    if (
      Math.max(shifts.from[route]!, windows.open[window]!) > Math.min(shifts.to[route]! - windows.minutes[window]!, windows.close[window]!)
    )
      continue
    present = true
    if ((windows.skill[window]! & ~shifts.skills[route]!) !== 0) continue
    skilled = true
    if (reaches(draft, window, route)) reaching.push(route)
    if (!isThorough && reaching.length === asked) break
  }
  if (!skilled) return { window, code: 'no_team_on_shift', ...(present && { skillMissing: true }) }
  if (reaching.length === 0) return { window, code: 'unreachable' }
  const ejected = isThorough ? cheapestEjection(draft, window, reaching) : undefined
  if (!ejected) return { window, code: 'outweighed', by: rivals(draft, window, reaching) }
  const first = ejected.route * capacity + ejected.after + 1
  const by = Array.from(visits.subarray(first, first + ejected.count), (other) => windows.wish[other]!)
  return { window, code: 'outweighed', by, price: ejected.worth }
}

/** Whether a team that did nothing else could make this visit, and be back, and have its break. */
export function reaches({ routes: { problem } }: Draft, window: number, route: number): boolean {
  const { shifts, windows, travel, placeCount } = problem
  const matrix = travel[shifts.mode[route]!]!
  const out = matrix[shifts.base[route]! * placeCount + windows.place[window]!]!
  const home = windows.minutes[window]! + matrix[windows.place[window]! * placeCount + shifts.base[route]!]!
  const [open, close, to] = [windows.open[window]!, windows.close[window]!, shifts.to[route]!]
  const plain = Math.max(shifts.from[route]! + out, open)
  const rest = shifts.breakMinutes[route]!
  if (rest === 0) return plain <= close && plain + home <= to
  const [opens, closes] = [shifts.breakEarliest[route]!, shifts.breakLatest[route]!]
  if (plain <= close && plain + windows.minutes[window]! <= closes && Math.max(plain + home, opens) + rest <= to) return true
  const paused = Math.max(Math.max(shifts.from[route]! + out, opens) + rest, open)
  return paused <= close && paused + home <= to
}

/** Who is served around that time by the teams that could come, when no short row of visits would make room. */
function rivals({ routes }: Draft, window: number, reaching: readonly number[]): number[] {
  const { windows } = routes.problem
  const [open, end] = [windows.open[window]!, windows.close[window]! + windows.minutes[window]!]
  const rows = reaching
    .slice(0, asked)
    .map((route) => [...routes.visits.subarray(route * routes.capacity + 1, route * routes.capacity + 1 + routes.length[route]!)])
  const around = rows.flat().filter((other) => windows.open[other]! < end && windows.close[other]! + windows.minutes[other]! > open)
  return around
    .map((other) => windows.wish[other]!)
    .filter((wish) => wish !== windows.wish[window])
    .slice(0, named)
}

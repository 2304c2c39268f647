import type { Draft } from './draft.ts'

/** Longest row of visits that may make room for one. */
const longest = 3

/** Visits that would have to go for another one: `count` of them behind position `after` of a route. */
export interface Ejected {
  route: number
  after: number
  count: number
  /** What they are worth, fairness included. */
  worth: number
}

/**
 * The cheapest way to make room for a window that fits nowhere: a row of up to three visits, side by side in one route, whose removal lets it in.
 * @returns undefined when no such row exists, or only with visits to the same wish
 */
export function cheapestEjection(draft: Draft, window: number, routes: Iterable<number>): Ejected | undefined {
  let best: Ejected | undefined
  for (const route of routes) {
    const found = inRoute(draft, window, route, best?.worth ?? Number.POSITIVE_INFINITY)
    if (found) best = found
  }
  return best
}

function inRoute({ routes, score }: Draft, window: number, route: number, most: number): Ejected | undefined {
  const { problem, capacity, length, visits, early, earlyRested, late } = routes
  const { shifts, windows, wishes } = problem
  if ((windows.skill[window]! & ~shifts.skills[route]!) !== 0) return undefined
  const [open, close] = [windows.open[window]!, windows.close[window]!]
  if (shifts.from[route]! > close || shifts.to[route]! < open + windows.minutes[window]!) return undefined
  const first = route * capacity
  const last = first + length[route]! + 1
  let best: Ejected | undefined
  let cheapest = most
  for (let before = first; before < last; before++) {
    if (early[before]! > close && (shifts.breakMinutes[route] === 0 || earlyRested[before]! > close)) break
    let worth = 0
    for (let next = before + 1; next <= last && next - before - 1 <= longest; next++) {
      if (next > before + 1) {
        const gone = visits[next - 1]!
        const wish = windows.wish[gone]!
        if (wish === windows.wish[window]) break
        let same = 0
        for (let cell = before + 1; cell < next - 1; cell++) if (windows.wish[visits[cell]!] === wish) same++
        worth += wishes.values[wishes.first[wish]! + score.counts[wish]! - 1 - same]! * score.districtWeights[windows.district[gone]!]!
      }
      if (worth >= cheapest) break
      if (late[next]! < open || !fitsBetween(routes, window, route, before, next)) continue
      cheapest = worth
      best = { route, after: before - first, count: next - before - 1, worth }
    }
  }
  return best
}

/** Whether a window can be served between two cells of a route, with the break wherever it finds its place. */
function fitsBetween(
  { problem, place, early, earlyRested, late, lateUnrested }: Draft['routes'],
  window: number,
  route: number,
  before: number,
  next: number,
): boolean {
  const { shifts, windows, placeCount } = problem
  const matrix = problem.travel[shifts.mode[route]!]!
  const [open, close, minutes] = [windows.open[window]!, windows.close[window]!, windows.minutes[window]!]
  const to = matrix[place[before]! * placeCount + windows.place[window]!]!
  const onward = minutes + matrix[windows.place[window]! * placeCount + place[next]!]!
  const plain = Math.max(early[before]! + to, open)
  if (shifts.breakMinutes[route] === 0) return plain <= close && plain + onward <= late[next]!
  const [opens, closes, rest] = [shifts.breakEarliest[route]!, shifts.breakLatest[route]!, shifts.breakMinutes[route]!]
  if (plain <= close && plain + onward <= lateUnrested[next]!) return true
  if (plain <= close && plain + minutes <= closes && Math.max(plain + onward, opens) + rest <= late[next]!) return true
  const pausedNow = early[before]! <= closes ? Math.max(early[before]! + to, opens) + rest : Number.POSITIVE_INFINITY
  const rested = Math.max(Math.min(earlyRested[before]! + to, pausedNow), open)
  return rested <= close && rested + onward <= late[next]!
}

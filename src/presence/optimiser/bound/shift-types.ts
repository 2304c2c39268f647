import type { Problem } from '../problem.ts'
import { shortestWays } from './shortest-ways.ts'

export interface Rest {
  /** It starts between these two. */
  earliest: number
  latest: number
  minutes: number
}

/** Shifts that are alike but for their base: what can follow a departure is worked out for all of them together. */
export interface ShiftFamily {
  readonly day: number
  /** Of their mode: row = from, `places` wide. */
  readonly travel: Int32Array
  readonly places: number
  readonly from: number
  readonly to: number
  readonly rest: Rest | null
  readonly types: readonly ShiftType[]
  /** The windows that one of them can serve, were it the only one. */
  readonly windows: Int32Array
  /** From each place, the longest way that is looked at one by one: to every window, or to those nearby where there are many. */
  readonly reach: Int32Array
  /** Whether that is to every window. */
  readonly everywhere: boolean
  /** From each place, the way home to the nearest base. */
  readonly home: Int32Array
}

/** Shifts that are alike: one pricing problem serves them all. */
export interface ShiftType {
  /** Counted over all families. */
  readonly number: number
  readonly base: number
  /** Numbers of the shifts. */
  readonly members: readonly number[]
  /** From each place, the way home, over other places if that is shorter. */
  readonly home: Int32Array
}

/** With more windows than `many`, only so many places (`neighbours`) are near enough to be looked at one by one. */
export interface Detail {
  many: number
  neighbours: number
}

const usualDetail: Detail = { many: 600, neighbours: 60 }

/** Gathers the shifts of a problem by what they can do. Those that can reach no window are left out. */
export function shiftFamiliesOf(problem: Problem, detail = usualDetail): ShiftFamily[] {
  const { count, day, mode, base, from, to, breakEarliest, breakLatest, breakMinutes, skills } = problem.shifts
  const alike = [day, mode, from, to, breakEarliest, breakLatest, breakMinutes, skills]
  const families = groupBy(
    Array.from({ length: count }, (_, shift) => shift),
    (shift) => alike.map((column) => column[shift]).join(),
  )
  let number = 0
  return families.flatMap((shifts) => {
    const bases = groupBy(shifts, (shift) => `${base[shift]}`)
    const family = familyOf(
      problem,
      bases.map((members) => typeOf(problem, members, number++)),
      detail,
    )
    if (family.windows.length === 0) number -= bases.length
    return family.windows.length > 0 ? [family] : []
  })
}

function typeOf({ shifts, travel, placeCount }: Problem, members: readonly number[], number: number): ShiftType {
  const [mode, base] = [shifts.mode[members[0]!]!, shifts.base[members[0]!]!]
  return { number, base, members, home: shortestWays(travel[mode]!, placeCount, base, 'to') }
}

function familyOf(problem: Problem, types: readonly ShiftType[], { many, neighbours }: Detail): ShiftFamily {
  const { shifts, travel, placeCount: places } = problem
  const shift = types[0]!.members[0]!
  const ways = travel[shifts.mode[shift]!]!
  const minutes = shifts.breakMinutes[shift]!
  const [from, to] = [shifts.from[shift]!, shifts.to[shift]!]
  const windows = reachable(problem, types, shift)
  const everywhere = windows.length <= many
  return {
    day: shifts.day[shift]!,
    travel: ways,
    places,
    from,
    to,
    rest: minutes > 0 ? { earliest: shifts.breakEarliest[shift]!, latest: shifts.breakLatest[shift]!, minutes } : null,
    types,
    windows,
    reach: reachOf(problem, ways, windows, everywhere ? Number.POSITIVE_INFINITY : neighbours),
    everywhere,
    home: Int32Array.from({ length: places }, (_, place) => Math.min(...types.map(({ home }) => home[place]!))),
  }
}

function reachable({ shifts, windows, travel, placeCount }: Problem, types: readonly ShiftType[], shift: number): Int32Array {
  const ways = types.map(({ base, home }) => ({ home, out: shortestWays(travel[shifts.mode[shift]!]!, placeCount, base, 'from') }))
  const found: number[] = []
  for (let window = 0; window < windows.count; window++) {
    if (windows.day[window] !== shifts.day[shift] || (windows.skill[window]! & ~shifts.skills[shift]!) !== 0) continue
    const place = windows.place[window]!
    const served = ways.some(({ home, out }) => {
      const start = Math.max(windows.open[window]!, shifts.from[shift]! + out[place]!)
      return start <= windows.close[window]! && start + windows.minutes[window]! + home[place]! <= shifts.to[shift]!
    })
    if (served) found.push(window)
  }
  return Int32Array.from(found)
}

function reachOf({ windows, placeCount }: Problem, travel: Int32Array, reached: Int32Array, nearest: number): Int32Array {
  const goals = [...new Set(reached.values().map((window) => windows.place[window]!))]
  return Int32Array.from({ length: placeCount }, (_, place) => {
    const ways = Int32Array.from(goals, (to) => travel[place * placeCount + to]!).sort()
    const last = goals.includes(place) ? Math.min(nearest, ways.length - 1) : ways.length - 1
    return ways[last] ?? 0
  })
}

function groupBy(shifts: readonly number[], key: (shift: number) => string): number[][] {
  return [...Map.groupBy(shifts, key).values()]
}

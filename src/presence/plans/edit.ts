import { type Change, changesBetween } from '../optimiser/changes.ts'
import { check } from '../optimiser/check.ts'
import { worth } from '../optimiser/check-value.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan, Visit } from '../optimiser/plan.ts'
import { minutesOf, timeOf } from '../optimiser/time.ts'
import type { Violation } from '../optimiser/violation.ts'
import { minutesBetweenIn, placeBreak } from './place-break.ts'

/** Where and when somebody is to be. */
export interface Put {
  readonly wish: string
  readonly team: string
  readonly day: number
  readonly arrive: number
}

/** A visit is taken out, put in, or moved: both. */
export interface Edit {
  /** As it stands in the plan. */
  readonly taken: Visit | null
  readonly put: Put | null
}

/** What an edit comes to: nothing is saved. */
export interface Edited {
  readonly plan: Plan
  /** Visits of the other team, or of the same, that would have to go. */
  readonly dropped: readonly Visit[]
  /** Rules that are broken all the same: with any, it cannot be done. */
  readonly broken: readonly Violation[]
  readonly changes: readonly Change[]
  readonly valueBefore: number
  readonly valueAfter: number
}

/**
 * What comes of changing one visit by hand: what has to go for it, what it is worth, which rules it breaks.
 * @param isFixed visits that have begun: they never have to go
 */
export function edit(instance: Instance, plan: Plan, { taken, put }: Edit, isFixed: (visit: Visit) => boolean = () => false): Edited {
  const valueBefore = worth(instance, plan).value
  const others = plan.visits.filter((visit) => visit !== taken)
  const placed = put && visitAt(instance, others, put)
  if (put && !placed) {
    const outside: Violation = { code: 'outsideWindow', team: put.team, day: put.day, wish: put.wish }
    return { plan, dropped: [], broken: [outside], changes: [], valueBefore, valueAfter: valueBefore }
  }
  const changed = [taken, placed].filter((visit) => visit !== null && visit !== undefined)
  const ways = placed ? toDrop(others, placed, isFixed) : [[]]
  const attempts = ways.map((dropped) =>
    attempt(instance, plan, changed, [...without(others, dropped), ...(placed ? [placed] : [])], dropped),
  )
  const best = attempts.find(({ broken }) => broken.length === 0) ?? attempts[0]!
  return { ...best, changes: changesBetween(plan, best.plan), valueBefore, valueAfter: best.plan.value }
}

/** The visit in a window of its wish that is open then and not served by another visit. */
function visitAt({ wishes }: Instance, others: readonly Visit[], { wish, team, day, arrive }: Put): Visit | undefined {
  const windows = wishes.find(({ id }) => id === wish)?.windows ?? []
  const taken = new Set(others.filter((one) => one.wish === wish).map((one) => one.window))
  const window = windows.findIndex(
    ({ day: of, from, to, minutes }, index) =>
      of === day && !taken.has(index) && arrive >= minutesOf(from) && arrive + minutes <= minutesOf(to),
  )
  const found = windows[window]
  return found && { team, day, wish, window, arrive: timeOf(arrive), leave: timeOf(arrive + found.minutes) }
}

/** Nobody, else those nearest in time: one, two, or some more of the same team and day. */
function toDrop(others: readonly Visit[], placed: Visit, isFixed: (visit: Visit) => boolean): Visit[][] {
  const near = others.filter((visit) => visit.team === placed.team && visit.day === placed.day && !isFixed(visit))
  const before = near.filter(({ arrive }) => arrive < placed.arrive).sort((a, b) => minutesOf(b.arrive) - minutesOf(a.arrive))
  const after = near.filter(({ arrive }) => arrive >= placed.arrive).sort((a, b) => minutesOf(a.arrive) - minutesOf(b.arrive))
  const sizes = [0, 1, 2, 3]
  const pairs = sizes
    .flatMap((back) => sizes.map((ahead) => [back, ahead] as const))
    .filter(([back, ahead]) => back <= before.length && ahead <= after.length)
  return pairs.sort((a, b) => a[0] + a[1] - b[0] - b[1]).map(([back, ahead]) => [...before.slice(0, back), ...after.slice(0, ahead)])
}

const without = (visits: readonly Visit[], dropped: readonly Visit[]) => visits.filter((visit) => !dropped.includes(visit))

/** The plan with these visits, and the breaks of the days that changed where they fit. */
function attempt(instance: Instance, plan: Plan, changed: readonly Visit[], visits: readonly Visit[], dropped: readonly Visit[]) {
  const touched = new Set(changed.map(({ team, day }) => `${team} ${day}`))
  const breaks = plan.breaks.filter(({ team, day }) => !touched.has(`${team} ${day}`))
  const placeOf = new Map(instance.wishes.map(({ id, place }) => [id, place]))
  const ways = { placeOf: (wish: string) => placeOf.get(wish)!, minutesBetween: minutesBetweenIn(instance) }
  for (const team of instance.teams) {
    for (const shift of team.shifts.filter(({ day }) => touched.has(`${team.id} ${day}`))) {
      const inside = (from: string, to: string) => minutesOf(from) >= minutesOf(shift.from) && minutesOf(to) <= minutesOf(shift.to)
      const its = visits.filter((visit) => visit.team === team.id && visit.day === shift.day && inside(visit.arrive, visit.leave))
      const old = plan.breaks.find((pause) => pause.team === team.id && pause.day === shift.day && inside(pause.from, pause.to))
      const wished = minutesOf(old?.from ?? shift.break?.earliest ?? '00:00')
      const pause = placeBreak(team, shift, its, { ...ways, wished })
      if (pause) breaks.push(pause)
    }
  }
  const { value, minShare } = worth(instance, { visits })
  const next: Plan = { ...plan, visits, breaks, value, minShare, objective: value + instance.fairnessWeight * minShare }
  return { plan: next, dropped, broken: check(instance, next) }
}

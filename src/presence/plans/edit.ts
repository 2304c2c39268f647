import { type Change, changesBetween } from '../optimiser/changes.ts'
import { check } from '../optimiser/check.ts'
import { worth } from '../optimiser/check-value.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan, Visit } from '../optimiser/plan.ts'
import { minutesOf, timeOf } from '../optimiser/time.ts'
import type { Violation } from '../optimiser/violation.ts'
import { minutesBetweenIn, placeBreak } from './place-break.ts'

export interface Move {
  /** As it stands in the plan. */
  readonly visit: Visit
  readonly team: string
  readonly day: number
  readonly arrive: number
}

export interface Moved {
  readonly plan: Plan
  /** Visits of the other team, or of the same, that would have to go. */
  readonly dropped: readonly Visit[]
  /** Rules that are broken all the same: with any, the move cannot be made. */
  readonly broken: readonly Violation[]
  readonly changes: readonly Change[]
  readonly valueBefore: number
  readonly valueAfter: number
}

/** What comes of moving one visit to another team, day or hour: what has to go for it, what it is worth, which rules it breaks. */
export function moveVisit(instance: Instance, plan: Plan, move: Move): Moved {
  const moved = visitAt(instance, plan, move)
  const others = plan.visits.filter((visit) => visit !== move.visit)
  const attempts = moved ? toDrop(others, moved).map((dropped) => attempt(instance, plan, move, moved, others, dropped)) : []
  const best = attempts.find(({ broken }) => broken.length === 0) ?? attempts[0]
  const valueBefore = worth(instance, plan).value
  if (!best) {
    const { team, day, visit } = move
    const outside: Violation = { code: 'outsideWindow', team, day, wish: visit.wish }
    return { plan, dropped: [], broken: [outside], changes: [], valueBefore, valueAfter: valueBefore }
  }
  return { ...best, changes: changesBetween(plan, best.plan), valueBefore, valueAfter: best.plan.value }
}

/** The visit in a window of its wish that is open then and not served by another visit. */
function visitAt({ wishes }: Instance, plan: Plan, { visit, team, day, arrive }: Move): Visit | undefined {
  const windows = wishes.find(({ id }) => id === visit.wish)?.windows ?? []
  const taken = new Set(plan.visits.filter((one) => one.wish === visit.wish && one !== visit).map((one) => one.window))
  const window = windows.findIndex(
    ({ day: of, from, to, minutes }, index) =>
      of === day && !taken.has(index) && arrive >= minutesOf(from) && arrive + minutes <= minutesOf(to),
  )
  const found = windows[window]
  return found && { team, day, wish: visit.wish, window, arrive: timeOf(arrive), leave: timeOf(arrive + found.minutes) }
}

/** Nobody, else those nearest in time: one, two, or some more of the same team and day. */
function toDrop(others: readonly Visit[], moved: Visit): Visit[][] {
  const near = others.filter(({ team, day }) => team === moved.team && day === moved.day)
  const before = near.filter(({ arrive }) => arrive < moved.arrive).sort((a, b) => minutesOf(b.arrive) - minutesOf(a.arrive))
  const after = near.filter(({ arrive }) => arrive >= moved.arrive).sort((a, b) => minutesOf(a.arrive) - minutesOf(b.arrive))
  const sizes = [0, 1, 2, 3]
  const pairs = sizes
    .flatMap((back) => sizes.map((ahead) => [back, ahead] as const))
    .filter(([back, ahead]) => back <= before.length && ahead <= after.length)
  return pairs.sort((a, b) => a[0] + a[1] - b[0] - b[1]).map(([back, ahead]) => [...before.slice(0, back), ...after.slice(0, ahead)])
}

function attempt(instance: Instance, plan: Plan, move: Move, moved: Visit, others: readonly Visit[], dropped: readonly Visit[]) {
  const visits = [...others.filter((visit) => !dropped.includes(visit)), moved]
  const touched = new Set([`${move.visit.team} ${move.visit.day}`, `${moved.team} ${moved.day}`])
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

import type { Instance, Window } from '../optimiser/instance.ts'
import type { Plan } from '../optimiser/plan.ts'

/**
 * Brings a plan into the terms of an instance that was assembled later: windows are known again by their day and hours, what is gone is left out.
 * Hours of a day that has begun are cut at their beginning.
 */
export function carryOver(plan: Plan, before: Instance, now: Instance): Plan {
  const old = new Map(before.wishes.map((wish) => [wish.id, wish.windows]))
  const windowsOf = new Map(now.wishes.map((wish) => [wish.id, wish.windows]))
  const pausing = new Set(now.teams.flatMap(({ id, shifts }) => shifts.filter((shift) => shift.break).map(({ day }) => `${id} ${day}`)))
  const visits = plan.visits.flatMap((visit) => {
    const window = old.get(visit.wish)?.[visit.window]
    const index = window ? (windowsOf.get(visit.wish) ?? []).findIndex((one) => isRestOf(one, window) && one.from <= visit.arrive) : -1
    return index < 0 ? [] : [{ ...visit, window: index }]
  })
  return { ...plan, visits, breaks: plan.breaks.filter(({ team, day }) => pausing.has(`${team} ${day}`)) }
}

const isRestOf = (window: Window, whole: Window) =>
  window.day === whole.day && window.to === whole.to && window.minutes === whole.minutes && window.from >= whole.from

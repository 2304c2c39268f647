import type { Instance, Window } from '../optimiser/instance.ts'
import type { Plan } from '../optimiser/plan.ts'

/** Brings a plan into the terms of an instance that was assembled later: windows are known again by their day and hours, what is gone is left out. */
export function carryOver(plan: Plan, before: Instance, now: Instance): Plan {
  const old = new Map(before.wishes.map((wish) => [wish.id, wish.windows]))
  const numbers = new Map(now.wishes.map((wish) => [wish.id, new Map(wish.windows.map((window, index) => [keyOf(window), index]))]))
  const working = new Set(now.teams.flatMap(({ id, shifts }) => shifts.map(({ day }) => `${id} ${day}`)))
  const first = Math.min(...now.teams.flatMap(({ shifts }) => shifts.map(({ day }) => day)))
  const visits = plan.visits.flatMap((visit) => {
    const window = old.get(visit.wish)?.[visit.window]
    const index = window && numbers.get(visit.wish)?.get(keyOf(window))
    return visit.day < first || index === undefined ? [] : [{ ...visit, window: index }]
  })
  return { ...plan, visits, breaks: plan.breaks.filter(({ team, day }) => working.has(`${team} ${day}`)) }
}

const keyOf = ({ day, from, to, minutes }: Window) => `${day} ${from} ${to} ${minutes}`

import { checkCaps } from './check-caps.ts'
import { checkShifts } from './check-shifts.ts'
import { checkValue } from './check-value.ts'
import type { Instance } from './instance.ts'
import type { Plan, Visit } from './plan.ts'
import { minutesOf } from './time.ts'
import type { Violation } from './violation.ts'

/**
 * Checks a plan against its instance, rule by rule, from the two files alone: it shares nothing with the search, whose mistakes it is there to find.
 * @returns every rule that is broken; an empty list for a plan that can be shown and saved
 */
export function check(instance: Instance, plan: Plan): Violation[] {
  const visits = checkVisits(instance, plan.visits)
  if (visits.length > 0) return visits
  return [...checkShifts(instance, plan), ...checkCaps(instance, plan), ...checkValue(instance, plan)]
}

/** What can be said of each visit alone: that its team, wish and window exist and that it lies in its window. */
function checkVisits(instance: Instance, visits: readonly Visit[]): Violation[] {
  const teams = new Map(instance.teams.map((team) => [team.id, team]))
  const wishes = new Map(instance.wishes.map((wish) => [wish.id, wish]))
  const served = new Set<string>()
  return visits.flatMap(({ team: teamId, day, wish: wishId, window: index, arrive, leave }): Violation[] => {
    const at = { team: teamId, day, wish: wishId, window: index }
    const [team, wish] = [teams.get(teamId), wishes.get(wishId)]
    if (!team) return [{ code: 'unknownTeam', ...at }]
    if (!wish) return [{ code: 'unknownWish', ...at }]
    const window = wish.windows[index]
    if (!window || window.day !== day) return [{ code: 'unknownWindow', ...at }]
    const found: Violation[] = []
    const key = `${index} ${wishId}`
    if (served.has(key)) found.push({ code: 'servedTwice', ...at })
    served.add(key)
    const [start, end] = [minutesOf(arrive), minutesOf(leave)]
    if (!(start >= minutesOf(window.from) && end <= minutesOf(window.to))) found.push({ code: 'outsideWindow', ...at })
    if (end - start !== window.minutes) found.push({ code: 'wrongDuration', ...at, found: end - start, expected: window.minutes })
    if (wish.skill && !team.skills?.includes(wish.skill)) found.push({ code: 'skillMissing', ...at })
    return found
  })
}

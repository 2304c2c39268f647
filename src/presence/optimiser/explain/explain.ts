import type { Instance } from '../instance.ts'
import type { Reason, Unserved } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { Draft } from '../search/draft.ts'
import { routesOfDays } from '../search/routes-of-days.ts'
import { type Obstacle, obstacleOf } from './obstacle.ts'
import { Remedies } from './remedies.ts'

export interface ExplainOptions {
  seed: number
  now: () => number
  /** By `now`: half of what is left until then may go into trying remedies, and after it who is in the way is only guessed. */
  until: number
}

/** Of several windows of a wish, the obstacle that is easiest to overcome says most. */
const tellingOrder = ['outweighed', 'unreachable', 'no_team_on_shift', 'cap'] as const

/**
 * Why wishes get fewer visits than they want, and what would serve them; every remedy has been tried on the plan before it is named.
 * @param routes windows of every shift in their order
 */
export function explain(instance: Instance, problem: Problem, routes: readonly ArrayLike<number>[], options: ExplainOptions): Unserved[] {
  const draft = new Draft(problem)
  routes.forEach((windows, route) => {
    draft.load(route, windows)
  })
  draft.keep()
  draft.score.smoothed()
  const dayRoutes = routesOfDays(problem)
  const remedies = new Remedies(instance, problem, routes, options)
  const windowsOf = groupByWish(problem, draft)
  return instance.wishes.flatMap(({ id, values }, wish): Unserved[] => {
    const missing = values.filter((value) => value > 0).length - draft.score.counts[wish]!
    if (missing <= 0) return []
    const obstacles = windowsOf[wish]!.map((window) =>
      obstacleOf(draft, window, dayRoutes[problem.windows.day[window]!]!, options.now() < options.until),
    )
    return [{ wish: id, missing, reason: reasonOf(instance, wish, obstacles, remedies, draft) }]
  })
}

function reasonOf(instance: Instance, wish: number, obstacles: readonly Obstacle[], remedies: Remedies, draft: Draft): Reason {
  const code = tellingOrder.find((one) => obstacles.some((obstacle) => obstacle.code === one)) ?? 'cap'
  const telling = obstacles.filter((obstacle) => obstacle.code === code)
  const easiest = telling.reduce<Obstacle | undefined>(
    (best, one) => (best && (best.price ?? 0) <= (one.price ?? 0) ? best : one),
    undefined,
  )
  const by = [...new Set(easiest?.by?.map((other) => instance.wishes[other]!.id))]
  return { code, ...(by.length > 0 && { by }), ...remedies.of(wish, easiest, draft) }
}

/** The windows of every wish that are not served. */
function groupByWish({ wishes, windows }: Problem, { routes }: Draft): number[][] {
  const groups: number[][] = Array.from({ length: wishes.count }, () => [])
  for (let window = 0; window < windows.count; window++) if (routes.routeOf[window]! < 0) groups[windows.wish[window]!]!.push(window)
  return groups
}

import type { Problem } from '../problem.ts'
import { Cooling } from './cooling.ts'
import { Draft, type Habit } from './draft.ts'
import { Incumbent } from './incumbent.ts'
import { Insertion } from './insertion.ts'
import { Neighbours } from './neighbours.ts'
import { polish } from './polish.ts'
import { Random } from './random.ts'
import { Recreate } from './recreate.ts'
import { routesOfDays } from './routes-of-days.ts'
import { Ruin } from './ruin.ts'
import { defaults, type Settings } from './settings.ts'

export interface AnnealOptions {
  seed: number
  /** Ends after so many rounds: the same seed then gives the same plan. */
  iterations?: number
  /** Ends after so many milliseconds by `now`. */
  milliseconds?: number
  now?: () => number
  /** Windows of every route in their order: where to begin. */
  start?: readonly ArrayLike<number>[]
  habit?: Habit
  settings?: Partial<Settings>
  /** Called with each better plan. */
  onBetter?: (objective: number) => void
  /** Asked now and then; true ends the search. */
  cancelled?: () => boolean
}

export interface Annealed {
  /** Windows of every route in their order. */
  routes: Int32Array[]
  objective: number
  iterations: number
}

const roundsBetweenLooks = 16
/** How much longer than its milliseconds the last touch may take. */
const overrun = 1.02

/**
 * Ruin and recreate under simulated annealing, begun anew where there is time for it.
 * @see Schrimpf et al. (2000), Record breaking optimization results using the ruin and recreate principle
 */
export function anneal(problem: Problem, options: AnnealOptions): Annealed {
  const settings = { ...defaults, ...options.settings }
  const { iterations = Number.POSITIVE_INFINITY, milliseconds = Number.POSITIVE_INFINITY, now = () => performance.now() } = options
  const began = now()
  const random = new Random(options.seed)
  const draft = new Draft(problem, options.habit)
  const insertion = new Insertion(draft.routes, random, settings.blink)
  const meanLeg = meanLegOf(problem)
  const neighbours = new Neighbours(problem)
  const recreate = new Recreate(draft, insertion, neighbours, random, meanLeg)
  const ruin = new Ruin(draft, neighbours, random, settings)
  const incumbent = new Incumbent(draft)
  const { routes, score } = draft
  const meanValue = meanVisitValue(problem)
  const travelWeight = (0.02 * meanValue) / Math.max(1, meanLeg)

  begin()
  let current = worth()
  const cooling = new Cooling(settings, meanValue, problem.windows.count)
  let round = 0
  const isEmpty = problem.shifts.count === 0 || problem.windows.count === 0
  const everything = options.habit ? Number.POSITIVE_INFINITY : worthOfAll(problem)
  while (round < iterations && !isEmpty && incumbent.objective < everything - 1e-9) {
    if (round % roundsBetweenLooks === 0) {
      const elapsed = now() - began
      if (elapsed >= milliseconds || options.cancelled?.()) break
      if (cooling.advance(Math.max(elapsed / milliseconds, round / iterations), round)) {
        begin()
        current = worth()
      }
    }
    round++
    ruin.run()
    if (draft.touchedCount === 0) recreate.touchAny(problem.windows.day[ruin.seed]!)
    recreate.run(ruin.seed)
    const next = worth()
    if (next >= current || Math.exp((next - current) / cooling.temperature) > random.next()) {
      current = next
      if (incumbent.consider()) options.onBetter?.(score.objective())
      draft.keep()
    } else draft.undo()
  }
  finish()
  return { routes: incumbent.routes(), objective: score.objective(), iterations: round }

  function finish() {
    const best = incumbent.routes()
    draft.clear()
    best.forEach((windows, route) => {
      draft.load(route, windows)
    })
    draft.keep()
    polish(draft, routesOfDays(problem), () => iterations === Number.POSITIVE_INFINITY && now() - began >= milliseconds * overrun)
    incumbent.reconsider()
  }

  function begin() {
    draft.clear()
    options.start?.forEach((windows, route) => {
      draft.load(route, windows)
    })
    if (!options.start)
      for (let day = 0; day < problem.days; day++) {
        const share = (day + 1) / problem.days
        recreate.fill(day, () => now() - began >= milliseconds * share)
        draft.keep()
      }
    score.smoothed()
    incumbent.reconsider()
    draft.keep()
  }

  function worth(): number {
    return score.smoothed() + draft.stability - travelWeight * routes.totalTravel
  }
}

/** Half the mean travel between two places: visits that follow each other are nearer than chance. */
function meanLegOf({ travel, placeCount }: Problem): number {
  const matrix = travel[0]
  if (!matrix || placeCount < 2) return 1
  const step = Math.max(1, Math.floor(matrix.length / 4000) | 1)
  let [sum, count] = [0, 0]
  for (let at = 0; at < matrix.length; at += step, count++) sum += matrix[at]!
  return Math.max(1, sum / count / 2)
}

/** What a plan would be worth that gave every wish all its visits: with that the search is over. */
function worthOfAll({ wishes, fairnessWeight }: Problem): number {
  return wishes.values.reduce((sum, value) => sum + value, 0) + fairnessWeight
}

/** Of all visits that wishes ask for. */
export function meanVisitValue({ wishes }: Problem): number {
  const sum = wishes.values.reduce((all, value) => all + value, 0)
  return sum > 0 ? sum / wishes.values.length : 1
}

import { type Change, changesBetween } from './changes.ts'
import { check } from './check.ts'
import { worth } from './check-value.ts'
import { compile } from './compile.ts'
import { explain } from './explain/explain.ts'
import type { Instance } from './instance.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { type Resumed, resume } from './resume.ts'
import { schedule } from './schedule.ts'
import { type AnnealOptions, anneal, meanVisitValue } from './search/anneal.ts'
import type { Habit } from './search/draft.ts'
import { Random } from './search/random.ts'
import { Routes } from './search/routes.ts'
import { forWeeks } from './search/settings.ts'

export interface SolveOptions {
  /** For all of it together: reading, searching, explaining. */
  seconds: number
  seed: number
  /** Ends the search after so many rounds instead: the same seed then gives the same plan. */
  iterations?: number
  /** A plan to begin with and to stay near to. */
  from?: Plan
  /** The plan of the week before: this one should be worth as much, and serve other windows at other times. */
  unlike?: Plan
  /** Routes to begin with, as `Solved` has them. */
  start?: readonly Int32Array[]
  /** Milliseconds; for tests. */
  now?: () => number
  onProgress?: (progress: Progress) => void
  cancelled?: () => boolean
}

export interface Progress {
  seconds: number
  objective: number
}

export interface Solved {
  plan: Plan
  /** Against the plan that it began with. */
  changes: Change[]
  /** Windows of every shift in their order. */
  routes: Int32Array[]
  iterations: number
}

/**
 * Seconds that the search leaves for what comes after it, never more than half of all: a share for trying remedies, up to a most, and for
 * each pair of a window and a shift of its day what it takes to say why the window is not served, and to check the plan.
 */
const explaining = { share: 0.1, most: 3, perPair: 4e-8 }

/** In mean values of a visit: what a visit is worth that stays with its team when a plan is planned anew, and what one costs that the week before had too. */
const [stability, novelty] = [0.4, 0.008]

/**
 * Plans a week: searches, explains what is unserved, and has the result checked.
 * @param instance as `readInstance` returned it
 * @throws Error when the checker finds a rule broken: a mistake in the search, never of the instance
 */
export function solve(instance: Instance, options: SolveOptions): Solved {
  const now = options.now ?? (() => performance.now())
  const began = now()
  const secondsUsed = () => (now() - began) / 1000
  const problem = compile(instance)
  const resumed = options.from && resume(instance, problem, options.from)
  const milliseconds = Math.max(0, options.seconds - reserve(problem, options.seconds) - secondsUsed()) * 1000
  const searched = resumed && !options.start ? resumed.problem : problem
  const found = anneal(searched, {
    ...limitsOf(options, milliseconds),
    seed: options.seed,
    now,
    settings: forWeeks,
    ...(options.unlike && { habit: novel(resume(instance, problem, options.unlike), meanVisitValue(problem)) }),
    ...(resumed && warm(resumed, stability * meanVisitValue(problem))),
    ...(options.start && { start: options.start }),
    ...(options.cancelled && { cancelled: options.cancelled }),
    onBetter: (objective) => options.onProgress?.({ seconds: secondsUsed(), objective }),
  })
  const names = { teams: instance.teams.map(({ id }) => id), wishes: instance.wishes.map(({ id }) => id) }
  const random = new Random(options.seed)
  const { startBits } = schedule(loaded(problem, found.routes), names, random)
  const { visits, breaks } = schedule(loaded(searched, found.routes), names, random, resumed?.breaks)
  const times = { visits, breaks }
  const { value, minShare } = worth(instance, times)
  const plan: Plan = {
    format: 'presence-plan/1',
    objective: value + instance.fairnessWeight * minShare,
    value,
    minShare,
    bound: null,
    seconds: 0,
    seed: options.seed,
    unpredictability: { startBits },
    ...times,
    unserved: explain(instance, problem, found.routes, {
      until: began + (options.seconds - pairsIn(problem) * explaining.perPair) * 1000,
      now,
      seed: options.seed,
    }),
  }
  const broken = check(instance, plan)
  if (broken.length > 0) throw new Error(`the plan breaks its rules: ${JSON.stringify(broken.slice(0, 3))}`)
  return {
    plan: { ...plan, seconds: Math.round(secondsUsed() * 1000) / 1000 },
    changes: options.from ? changesBetween(options.from, plan) : [],
    routes: found.routes,
    iterations: found.iterations,
  }
}

function loaded(problem: Problem, windows: readonly Int32Array[]): Routes {
  const routes = new Routes(problem)
  windows.forEach((each, route) => {
    routes.load(route, each)
  })
  return routes
}

function reserve(problem: Problem, seconds: number): number {
  return Math.min(seconds / 2, Math.min(seconds * explaining.share, explaining.most) + pairsIn(problem) * explaining.perPair)
}

function pairsIn({ windows, shifts, days }: Problem): number {
  return (windows.count * shifts.count) / days
}

function limitsOf({ iterations }: SolveOptions, milliseconds: number): Pick<AnnealOptions, 'iterations' | 'milliseconds'> {
  return iterations === undefined ? { milliseconds } : { iterations, milliseconds: Number.POSITIVE_INFINITY }
}

/** From a plan that is already good, the search starts cooler, and leaving it has a price. */
function warm({ routes, routeOf }: Resumed, bonus: number): Partial<AnnealOptions> {
  return { start: routes, habit: { routeOf, bonus, anyRoute: false }, settings: { ...forWeeks, hot: 0.2 } }
}

/** A search of its own: begun from the plan of the week before, it would not come far from it. */
function novel({ routeOf }: Resumed, meanValue: number): Habit {
  return { routeOf, bonus: -novelty * meanValue, anyRoute: true }
}

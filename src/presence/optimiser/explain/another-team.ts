import type { Problem } from '../problem.ts'
import { Draft } from '../search/draft.ts'
import { Insertion } from '../search/insertion.ts'
import { Neighbours } from '../search/neighbours.ts'
import { Random } from '../search/random.ts'
import { Recreate } from '../search/recreate.ts'
import { type ExtraShift, withTeam } from './extend.ts'

/** A team that could be added, every day at the same hours, and what the plan would then serve besides all that it serves now. */
export interface AnotherTeam {
  shift: ExtraShift
  /** More visits by wish. */
  more: Int32Array
  value: number
}

/** At most so many kinds of team are tried. */
const mostKinds = 60

/** The kinds of teams that exist: how they travel, from where, and their hours; the most common first. */
export function kindsOfTeams({ shifts }: Problem): ExtraShift[] {
  const kinds = new Map<string, { shift: ExtraShift; count: number }>()
  for (let route = 0; route < shifts.count; route++) {
    const shift: ExtraShift = {
      day: 0,
      mode: shifts.mode[route]!,
      base: shifts.base[route]!,
      from: shifts.from[route]!,
      to: shifts.to[route]!,
      breakEarliest: shifts.breakEarliest[route]!,
      breakLatest: shifts.breakLatest[route]!,
      breakMinutes: shifts.breakMinutes[route]!,
      skills: shifts.skills[route]!,
    }
    const kind = kinds.get(JSON.stringify(shift)) ?? { shift, count: 0 }
    kind.count++
    kinds.set(JSON.stringify(shift), kind)
  }
  return [...kinds.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ shift }) => shift)
    .slice(0, mostKinds)
}

/** Tries one more team of a kind on a plan: its shifts are filled with what is unserved, everybody else does what they did. */
export function tryAnotherTeam(
  problem: Problem,
  routes: readonly ArrayLike<number>[],
  shift: ExtraShift,
  { seed, isOver }: { seed: number; isOver: () => boolean },
): AnotherTeam {
  const extended = withTeam(
    problem,
    Array.from({ length: problem.days }, (_, day) => ({ ...shift, day })),
  )
  const draft = new Draft(extended)
  routes.forEach((windows, route) => {
    draft.load(route, windows)
  })
  draft.keep()
  draft.score.smoothed()
  const [before, counts] = [draft.score.value, draft.score.counts.slice()]
  const random = new Random(seed)
  const recreate = new Recreate(draft, new Insertion(draft.routes, random, 0), new Neighbours(extended), random, 1)
  for (let day = 0; day < problem.days; day++) {
    recreate.fill(day, isOver, [problem.shifts.count + day])
    draft.keep()
  }
  return { shift, more: draft.score.counts.map((count, wish) => count - counts[wish]!), value: draft.score.value - before }
}

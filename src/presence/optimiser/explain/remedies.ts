import type { Instance } from '../instance.ts'
import type { Reason } from '../plan.ts'
import type { Problem } from '../problem.ts'
import type { Draft } from '../search/draft.ts'
import { timeOf } from '../time.ts'
import { modesOf } from '../travel.ts'
import { type AnotherTeam, kindsOfTeams, tryAnotherTeam } from './another-team.ts'
import type { ExplainOptions } from './explain.ts'
import type { Obstacle } from './obstacle.ts'
import { shiftAround } from './shift-around.ts'
import { withoutCap } from './without-cap.ts'

export type Remedy = Pick<Reason, 'remedy' | 'details'>

/** What would serve a wish. Each has been tried on the plan: a remedy is only named when it worked. */
export class Remedies {
  readonly #instance: Instance
  readonly #problem: Problem
  readonly #modes: readonly string[]
  /** Most valuable first. */
  readonly #teams: readonly AnotherTeam[]

  constructor(instance: Instance, problem: Problem, routes: readonly ArrayLike<number>[], { seed, now, until }: ExplainOptions) {
    this.#instance = instance
    this.#problem = problem
    this.#modes = modesOf(instance)
    const tried: AnotherTeam[] = []
    const enough = now() + (until - now()) / 2
    const isOver = () => now() >= enough
    for (const kind of kindsOfTeams(problem)) {
      if (isOver()) break
      tried.push(tryAnotherTeam(problem, routes, kind, { seed, isOver }))
    }
    this.#teams = tried.sort((a, b) => b.value - a.value)
  }

  of(wish: number, obstacle: Obstacle | undefined, draft: Draft): Remedy {
    return (
      this.#lifting(obstacle, draft) ??
      this.#team(wish) ??
      this.#shift(obstacle, draft) ??
      this.#weight(wish, obstacle, draft) ?? { remedy: 'none_found' }
    )
  }

  /** A cap one higher, where then a team that is there would come. */
  #lifting(obstacle: Obstacle | undefined, draft: Draft): Remedy | undefined {
    if (obstacle?.code !== 'cap') return undefined
    const { window, cap } = obstacle
    const wish = this.#instance.wishes[this.#problem.windows.wish[window]!]!
    if (!cap) return undefined
    if (!withoutCap(draft, window)) return undefined
    const band = wish.windows[this.#problem.windows.index[window]!]!.band
    return cap === 'day'
      ? { remedy: 'raise_day_cap', details: { maxPerDay: wish.maxPerDay! + 1 } }
      : { remedy: 'raise_band_cap', details: { band: band!, maxPerBand: wish.maxPerBand![band!]! + 1 } }
  }

  /** One more team of a kind that exists: of those that would come, the one that brings most of all. */
  #team(wish: number): Remedy | undefined {
    const best = this.#teams.find(({ more }) => more[wish]! > 0)
    if (!best) return undefined
    const { mode, base, from, to } = best.shift
    const details = {
      mode: this.#modes[mode]!,
      base: this.#instance.places[base]!.id,
      from: timeOf(from),
      to: timeOf(to),
      visits: best.more[wish]!,
    }
    return { remedy: 'another_team', details }
  }

  /** A team at hours at which there is none. */
  #shift(obstacle: Obstacle | undefined, draft: Draft): Remedy | undefined {
    if (obstacle?.code !== 'no_team_on_shift' && obstacle?.code !== 'unreachable') return undefined
    const shift = shiftAround(draft, obstacle.window)
    if (!shift) return undefined
    const { mode, base, day, from, to } = shift
    const { skill } = this.#instance.wishes[this.#problem.windows.wish[obstacle.window]!]!
    const details = {
      mode: this.#modes[mode]!,
      base: this.#instance.places[base]!.id,
      day,
      from: timeOf(from),
      to: timeOf(to),
      ...(skill && { skill }),
    }
    return { remedy: 'team_at_these_hours', details }
  }

  /** More weight than the visits in its way: taking their place is known to be possible. */
  #weight(wish: number, obstacle: Obstacle | undefined, draft: Draft): Remedy | undefined {
    if (obstacle?.price === undefined) return undefined
    const weight = draft.score.districtWeights[this.#problem.wishes.district[wish]!]!
    return { remedy: 'more_weight', details: { value: Math.ceil((obstacle.price / weight) * 100 + 1) / 100 } }
  }
}

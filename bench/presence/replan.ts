import type { Change } from '../../src/presence/optimiser/changes.ts'
import { check } from '../../src/presence/optimiser/check.ts'
import type { Instance, Wish } from '../../src/presence/optimiser/instance.ts'
import type { Plan } from '../../src/presence/optimiser/plan.ts'
import { Random } from '../../src/presence/optimiser/search/random.ts'
import { solve } from '../../src/presence/optimiser/solve.ts'
import { processorTime } from './clock.ts'
import { weeks } from './instances.ts'

/** What one change of the city did to the visits that it did not touch itself. */
interface Replanned {
  seconds: number
  /** Shares of these visits: with another team, not made any more, at another minute. */
  moved: number
  dropped: number
  retimed: number
  plan: Plan
}

/** What the city's week becomes when a team drops out, each in turn, and when a wish arrives: how much moves, and what it is worth. */
export function benchReplan(seconds: number): void {
  const instance = weeks.city!()
  const { plan } = solve(instance, { seconds: 20, seed: 1, now: processorTime })
  const without = instance.teams.map(({ id }) => {
    const left = { ...instance, teams: instance.teams.filter((team) => team.id !== id) }
    const after = replan(left, plan, seconds, ({ before }) => before?.team !== id)
    console.log(
      `  without ${id.padEnd(4)} ${described(after)}, value -${((100 * (plan.objective - after.plan.objective)) / plan.objective).toFixed(2)} %`,
    )
    return after
  })
  summarise('a team drops out', without)
  const arrived = newWishes(instance).map((wish) => {
    const after = replan({ ...instance, wishes: [...instance.wishes, wish] }, plan, seconds, () => true)
    const served = after.plan.visits.filter((visit) => visit.wish === wish.id).length
    console.log(`  ${wish.id.padEnd(12)} ${described(after)}, ${served} of ${wish.values.length} visits`)
    return after
  })
  summarise('a wish arrives', arrived)
}

function replan(instance: Instance, from: Plan, seconds: number, counts: (change: Change) => boolean): Replanned {
  const { plan, changes } = solve(instance, { seconds, seed: 1, from, now: processorTime })
  if (check(instance, plan).length > 0) throw new Error('the new plan breaks rules')
  const teams = new Set(instance.teams.map(({ id }) => id))
  const staying = from.visits.filter(({ team }) => teams.has(team)).length
  const share = (kind: Change['kind']) => changes.filter((change) => change.kind === kind && counts(change)).length / staying
  return { seconds: plan.seconds, moved: share('moved'), dropped: share('dropped'), retimed: share('retimed'), plan }
}

/** Wishes of people for points that exist, at other places: three visits a week, worth more than most. */
function newWishes({ wishes, places }: Instance): Wish[] {
  const random = new Random(1)
  const asked = wishes.filter(({ source }) => source === 'demand').slice(0, 12)
  return asked.map((wish, index) => ({
    ...wish,
    id: `new wish ${index + 1}`,
    place: places[random.below(places.length)]!.id,
    values: [12, 11, 10],
  }))
}

function summarise(what: string, cases: readonly Replanned[]): void {
  const most = (of: (one: Replanned) => number) => Math.max(...cases.map(of))
  console.log(
    `city week, ${what}, ${cases.length} cases: at most ${most(({ seconds }) => seconds).toFixed(2)} s, ${percent(most(disturbed))} of the other visits disturbed`,
  )
}

function disturbed({ moved, dropped, retimed }: Replanned): number {
  return moved + dropped + retimed
}

function described({ seconds, moved, dropped, retimed }: Replanned): string {
  return `${seconds.toFixed(2)} s, another team ${percent(moved)}, dropped ${percent(dropped)}, another minute ${percent(retimed)}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

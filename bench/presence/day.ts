import { bound } from '../../src/presence/optimiser/bound.ts'
import { compile } from '../../src/presence/optimiser/compile.ts'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { forWeeks } from '../../src/presence/optimiser/search/settings.ts'
import { processorTime } from './clock.ts'
import { oneDay, weeks } from './instances.ts'

/** A day of the city after some seconds of search, against the bound that is proven of it in the last. */
export async function benchDay(seconds: number): Promise<void> {
  const problem = compile(oneDay(weeks.city!()))
  const found = [0.25, 0.5, 2, seconds].map((each) => ({
    each,
    ...anneal(problem, { seed: 1, milliseconds: each * 1000, now: processorTime, settings: forWeeks }),
  }))
  const best = found.reduce((one, other) => (other.objective > one.objective ? other : one))
  const proven = await bound(problem, { seconds: seconds * 6, incumbent: best })
  console.log(
    `city day, ${problem.windows.count} windows: bound ${proven.bound.toFixed(2)} (${proven.kind}, ${proven.seconds.toFixed(1)} s)`,
  )
  for (const { each, objective } of found)
    console.log(
      `  ${String(each).padStart(5)} s ${objective.toFixed(2)}, at most ${((100 * (proven.bound - objective)) / proven.bound).toFixed(2)} % below the best`,
    )
}

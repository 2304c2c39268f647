import { bound } from '../../src/presence/optimiser/bound.ts'
import { compile } from '../../src/presence/optimiser/compile.ts'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { forWeeks } from '../../src/presence/optimiser/search/settings.ts'
import { processorTime } from './clock.ts'
import { oneDay, weeks } from './instances.ts'

/** Weekdays of the city after some seconds of search, against the bound that is proven of them, and the plan that the bound leads to. */
export async function benchDay(seconds: number): Promise<void> {
  for (const day of [0, 1, 2, 3, 4]) {
    const problem = compile(oneDay(weeks.city!(), day))
    const found = [0.25, 0.5, 2, seconds].map((each) => ({
      each,
      ...anneal(problem, { seed: 1, milliseconds: each * 1000, now: processorTime, settings: forWeeks }),
    }))
    const incumbent = found.reduce((one, other) => (other.objective > one.objective ? other : one))
    const { bound: most, kind, seconds: used, plan } = await bound(problem, { seconds: seconds * 6, incumbent, improve: 2 * seconds })
    console.log(`city day ${day}, ${problem.windows.count} windows: bound ${most.toFixed(2)} (${kind}, ${used.toFixed(1)} s)`)
    const said = (objective: number) =>
      `${objective.toFixed(2)}, at most ${((100 * (most - objective)) / most).toFixed(2)} % below the best`
    for (const { each, objective } of found) console.log(`  ${String(each).padStart(5)} s ${said(objective)}`)
    console.log(`  by the bound ${said(plan?.objective ?? incumbent.objective)}`)
  }
}

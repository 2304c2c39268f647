import { compile } from '../../src/presence/optimiser/compile.ts'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { forWeeks } from '../../src/presence/optimiser/search/settings.ts'
import { processorTime } from './clock.ts'
import { weeks } from './instances.ts'

/** Weeks of a town, a city and a metropolis after some seconds of processor time, and the memory of the process. */
export async function benchWeek(seconds: readonly number[]): Promise<void> {
  for (const [name, read] of Object.entries(weeks)) {
    const problem = compile(read())
    console.log(`${name} week, ${problem.shifts.count} shifts, ${problem.windows.count} windows`)
    for (const each of seconds) {
      const { objective, iterations } = anneal(problem, { seed: 1, milliseconds: each * 1000, now: processorTime, settings: forWeeks })
      const memory = Math.round(process.resourceUsage().maxRSS / 1024)
      console.log(
        `  ${String(each).padStart(4)} s ${objective.toFixed(2)}, ${Math.round(iterations / each)} rounds a second, ${memory} MB at most`,
      )
    }
  }
}

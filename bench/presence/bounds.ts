import { type Bound, bound } from '../../src/presence/optimiser/bound.ts'
import { compile } from '../../src/presence/optimiser/compile.ts'
import type { Problem } from '../../src/presence/optimiser/problem.ts'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { forWeeks } from '../../src/presence/optimiser/search/settings.ts'
import { parseToptw } from '../../src/presence/optimiser/toptw/parse-toptw.ts'
import { bestKnown } from './best-known.ts'
import { processorTime } from './clock.ts'
import { oneDay, weeks } from './instances.ts'
import { publicText } from './toptw.ts'

/** What is proven in some seconds of a city's day and of the weeks, against what the search finds in some seconds of processor time before. */
export async function benchBounds(seconds: number): Promise<void> {
  const problems: [string, Problem][] = [
    ['city day', compile(oneDay(weeks.city!()))],
    ...Object.entries(weeks).map(([name, read]): [string, Problem] => [`${name} week`, compile(read())]),
  ]
  for (const [name, problem] of problems) {
    const found = anneal(problem, { seed: 1, milliseconds: 5000, now: processorTime, settings: forWeeks })
    const progress: Bound[] = []
    const proven = await bound(problem, { seconds, incumbent: found, onProgress: (each) => progress.push(each) })
    console.log(`${name}: searched ${found.objective.toFixed(2)}, ${described(proven, found.objective)}`)
    for (const share of [0.1, 0.25, 0.5]) {
      const until = progress.filter((each) => each.seconds <= share * seconds).at(-1)
      if (until) console.log(`  after ${(share * seconds).toFixed(0).padStart(3)} s: ${described(until, found.objective)}`)
    }
  }
}

/** How many public instances are proven: their bound, in some seconds each and knowing no plan, is the best known score. */
export async function benchProofs(seconds: number, names: readonly string[]): Promise<void> {
  const chosen = Object.keys(bestKnown).filter((name) => names.length === 0 || names.some((each) => name.startsWith(each)))
  let [proven, all] = [0, 0]
  const open: string[] = []
  for (const name of chosen)
    for (const [index, best] of bestKnown[name]!.entries()) {
      const { problem } = parseToptw(publicText(name), name, index + 1)
      const { bound: found } = await bound(problem, { seconds, incumbent: { objective: best } })
      all++
      if (found < best - 1e-6) throw new Error(`${name}, ${index + 1} tours: bound ${found} below the best known ${best}`)
      if (found <= best + 1e-6) proven++
      else open.push(`${name}/${index + 1} ${(100 * (found / best - 1)).toFixed(2)} %`)
    }
  console.log(`public instances, ${seconds} s each: ${proven} of ${all} proven best; open: ${open.join(', ')}`)
}

function described({ bound: value, kind, seconds, columns = 0 }: Bound, objective: number): string {
  const gap = (100 * (value - objective)) / value
  return `bound ${value.toFixed(2)} (${kind}), gap ${gap.toFixed(2)} %, ${seconds.toFixed(1)} s, ${columns} columns`
}

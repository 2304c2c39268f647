import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { checkTours } from '../../src/presence/optimiser/toptw/check-tours.ts'
import { parseToptw } from '../../src/presence/optimiser/toptw/parse-toptw.ts'
import { bestKnown } from './best-known.ts'
import { processorTime } from './clock.ts'

/** Mean gap to the best known scores, by family and tours; every result is walked anew by the checker. */
export function benchToptw(seconds: readonly number[], families: readonly string[]): void {
  const names = Object.keys(bestKnown).filter((name) => families.length === 0 || families.includes(familyOf(name)))
  for (const each of seconds) {
    const gaps = new Map<string, number[]>()
    for (const name of names)
      bestKnown[name]!.forEach((best, index) => {
        const gap = (100 * (best - score(name, index + 1, each))) / best
        for (const group of [familyOf(name), `${index + 1} tours`, 'all', ...(name.startsWith('pr') ? [] : ['c1 r1 rc1'])])
          gaps.set(group, [...(gaps.get(group) ?? []), gap])
      })
    console.log(`public instances, ${each} s of processor each: mean gap to best known`)
    for (const [group, all] of gaps)
      console.log(`  ${group.padEnd(10)} ${String(all.length).padStart(4)} ${mean(all).toFixed(3).padStart(7)} %`)
  }
}

function score(name: string, tours: number, seconds: number): number {
  const text = readFileSync(join(import.meta.dirname, 'instances/toptw', `${name}.txt`), 'utf8')
  const { problem } = parseToptw(text, name, tours)
  const { routes } = anneal(problem, { seed: 1, milliseconds: seconds * 1000, now: processorTime })
  const found = routes.map((route) => Array.from(route, (window) => problem.windows.place[window]!))
  return checkTours(text, name, found)
}

function familyOf(name: string): string {
  return name.startsWith('pr') ? 'pr' : name.slice(0, -2)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

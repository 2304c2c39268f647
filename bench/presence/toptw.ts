import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anneal } from '../../src/presence/optimiser/search/anneal.ts'
import { checkTours } from '../../src/presence/optimiser/toptw/check-tours.ts'
import { parseToptw } from '../../src/presence/optimiser/toptw/parse-toptw.ts'
import { bestFound } from './best-found.ts'
import { bestKnown } from './best-known.ts'
import { bestKnownElsewhere } from './best-known-elsewhere.ts'
import { processorTime } from './clock.ts'
import { generateLongTours, widened } from './generate-toptw.ts'

type Scores = Readonly<Record<string, readonly number[]>>

/** Mean gap to the best known scores, by family and tours; every result is walked anew by the checker. */
export function benchToptw(seconds: readonly number[], families: readonly string[]): void {
  measure('public instances', bestKnown, publicText, seconds, families)
}

/** The same on invented instances of other kinds, against the best that the search found in all that was ever run. */
export function benchLongTours(seconds: readonly number[], families: readonly string[]): void {
  measure('invented instances with long tours', bestFound, longToursText, seconds, families)
}

/** The same on published instances that do not lie here, from a folder of whoever has them. */
export function benchElsewhere(folder: string, seconds: readonly number[], families: readonly string[]): void {
  const path = (name: string) => join(folder, `${name}.txt`)
  const there = Object.fromEntries(Object.entries(bestKnownElsewhere).filter(([name]) => existsSync(path(name))))
  measure(`public instances of ${folder}`, there, (name) => readFileSync(path(name), 'utf8'), seconds, families)
}

/** A public instance as it was published. */
export function publicText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'instances/toptw', `${name}.txt`), 'utf8')
}

/** An invented instance: "r2-50-1" is generated, "pr03-wide" is a public one with wider windows. */
export function longToursText(name: string): string {
  return name.endsWith('-wide') ? widened(publicText(name.replace('-wide', ''))) : generateLongTours(name)
}

function measure(what: string, scores: Scores, textOf: (name: string) => string, seconds: readonly number[], families: readonly string[]) {
  const names = Object.keys(scores).filter((name) => families.length === 0 || families.includes(familyOf(name)))
  for (const each of seconds) {
    const gaps = new Map<string, number[]>()
    const wide: string[] = []
    for (const name of names)
      scores[name]!.forEach((best, index) => {
        const gap = (100 * (best - score(name, textOf(name), index + 1, each))) / best
        if (gap > 0.5) wide.push(`${name}/${index + 1} ${gap.toFixed(1)} %`)
        for (const group of [familyOf(name), `${index + 1} tours`, 'all', ...(name.startsWith('pr') ? [] : ['without pr'])])
          gaps.set(group, [...(gaps.get(group) ?? []), gap])
      })
    console.log(`${what}, ${each} s of processor each: mean gap to the best`)
    for (const [group, all] of gaps)
      console.log(`  ${group.padEnd(10)} ${String(all.length).padStart(4)} ${mean(all).toFixed(3).padStart(7)} %`)
    if (wide.length > 0) console.log(`  widest: ${wide.join(', ')}`)
  }
}

function score(name: string, text: string, tours: number, seconds: number): number {
  const { problem } = parseToptw(text, name, tours)
  const { routes } = anneal(problem, { seed: 1, milliseconds: seconds * 1000, now: processorTime })
  const found = routes.map((route) => Array.from(route, (window) => problem.windows.place[window]!))
  return checkTours(text, name, found)
}

/** "c1" of "c101", "rc2" of "rc2-50-1", "pr" of "pr03-wide". */
function familyOf(name: string): string {
  return /^pr|^[a-z]+\d/.exec(name)![0]
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

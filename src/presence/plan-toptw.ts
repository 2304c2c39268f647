import { basename } from 'node:path'
import type { Output } from '../platform/cli/command.ts'
import { bound } from './optimiser/bound.ts'
import { anneal } from './optimiser/search/anneal.ts'
import { checkTours } from './optimiser/toptw/check-tours.ts'
import { parseToptw } from './optimiser/toptw/parse-toptw.ts'
import { readWith } from './read-file.ts'
import { ar } from './words.ar.ts'

interface Options {
  teams: number
  seconds: number
  seed: number
  bound: boolean
}

/** Of the seconds, what the search gets when a bound is asked for, and what is kept for a better plan out of the routes of the bound. */
const [searchShare, improveShare] = [0.3, 0.1]

/** `qurb plan --toptw FILE --teams M`: a public team orienteering instance, its tours as vertex numbers. */
export async function planToptw(file: string, { teams, seconds, seed, bound: wantsBound }: Options): Promise<Output> {
  const began = performance.now()
  const left = () => Math.max(0, seconds - (performance.now() - began) / 1000)
  const { text, problem } = await readWith(file, (content) => ({ text: content, ...parseToptw(content, basename(file), teams) }))
  const found = anneal(problem, { seed, milliseconds: left() * 1000 * (wantsBound ? searchShare : 1) })
  const proven = wantsBound ? await bound(problem, { seconds: left(), incumbent: found, improve: seconds * improveShare }) : undefined
  const tours = (proven?.plan ?? found).routes.map((route) => Array.from(route, (window) => problem.windows.place[window]!))
  const score = checkTours(text, basename(file), tours)
  const json = {
    instance: basename(file),
    teams,
    score,
    bound: proven?.bound ?? null,
    seconds: Math.round(performance.now() - began) / 1000,
    seed,
    tours,
  }
  return { text: [ar.cli.tours(teams, score), ...tours.map((tour) => `  ${tour.join(' ')}`), boundLine(json)].join('\n'), json }
}

function boundLine({ score, bound: proven }: { score: number; bound: number | null }): string {
  if (proven === null) return ar.cli.noBound
  return ar.cli.bound(`${((score / proven) * 100).toFixed(2)} %`, proven.toFixed(2))
}

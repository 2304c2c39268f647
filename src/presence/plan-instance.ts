import type { Output } from '../platform/cli/command.ts'
import { bound } from './optimiser/bound.ts'
import { compile } from './optimiser/compile.ts'
import type { Instance } from './optimiser/instance.ts'
import type { Plan } from './optimiser/plan.ts'
import { parseInstance } from './optimiser/read-instance.ts'
import { parsePlan } from './optimiser/read-plan.ts'
import type { Solved } from './optimiser/solve.ts'
import { readWith } from './read-file.ts'
import { solveInWorker } from './solve-in-worker.ts'
import { ar } from './words.ar.ts'

interface Options {
  seconds: number
  seed: number
  bound: boolean
  from: string | undefined
}

/** Of the seconds, what is kept for the bound when one is asked for. */
const boundShare = 0.5

/** `qurb plan INSTANCE.json`: a plan, and with `--bound` what is proven about it. */
export async function planInstance(file: string, { seconds, seed, bound: wantsBound, from }: Options): Promise<Output> {
  const began = performance.now()
  const instance = await readWith(file, parseInstance)
  const former = from === undefined ? undefined : await readWith(from, parsePlan)
  const left = () => seconds - (performance.now() - began) / 1000
  const searching = wantsBound ? left() * (1 - boundShare) : left()
  const { plan, changes } = await solveInWorker(instance, { seconds: searching, seed, ...(former && { from: former }) }).solved
  const proven = wantsBound ? await bound(compile(instance), { seconds: left(), known: plan.objective }) : null
  const whole: Plan = { ...plan, bound: proven?.value ?? null, seconds: Math.round(performance.now() - began) / 1000 }
  return { text: describe(instance, whole, changes, former !== undefined), json: former ? { ...whole, changes } : whole }
}

function describe({ fairnessWeight }: Instance, plan: Plan, changes: Solved['changes'], replanned: boolean): string {
  const share = fairnessWeight > 0 ? percent(plan.minShare) : '-'
  const unserved = plan.unserved.map(({ wish, missing, reason: { code, remedy, details } }) =>
    [`  ${wish}`, missing, ar.reasons[code], `${ar.remedies[remedy]} ${Object.values(details ?? {}).join(' ')}`.trim()].join(' · '),
  )
  return [
    ar.cli.plan(plan.visits.length, plan.objective.toFixed(2), share),
    plan.bound === null ? ar.cli.noBound : ar.cli.bound(percent(plan.objective / plan.bound), plan.bound.toFixed(2)),
    ...(replanned ? [ar.cli.changes(changes.length)] : []),
    ar.cli.unserved(unserved.length),
    ...unserved,
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

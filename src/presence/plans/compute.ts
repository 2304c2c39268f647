import { setTimeout as sleep } from 'node:timers/promises'
import { bound } from '../optimiser/bound.ts'
import { type Change, changesBetween } from '../optimiser/changes.ts'
import { check } from '../optimiser/check.ts'
import { compile } from '../optimiser/compile.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan } from '../optimiser/plan.ts'
import { solveInWorker } from '../solve-in-worker.ts'
import { searching } from './effort.ts'
import type { Progress } from './plan.ts'

export interface Task {
  readonly instance: Instance
  readonly seconds: number
  readonly seed: number
  /** To stay near to. */
  readonly from: Plan | null
  /** Of the week before: who looks for a pattern finds another one. */
  readonly unlike: Plan | null
}

/** Of all seconds, those in which a better plan is made of what the proof found; it would not stay near another one. */
const improving = 0.1

export class Cancelled extends Error {}

/** A plan that breaks a rule is a mistake of ours: it is never shown. */
export class Broken extends Error {}

/**
 * Searches in a thread of its own, then proves in another how good it is.
 * @param report is told every half second how far it is, and answers whether to go on
 * @throws Cancelled, Broken
 */
export async function compute({ instance, seconds, seed, from, unlike }: Task, report: (progress: Progress) => Promise<boolean>) {
  const ending = new AbortController()
  const began = performance.now()
  const used = () => (performance.now() - began) / 1000
  let objective: number | null = null
  const options = { seed, ...(from && { from }), ...(unlike && { unlike }) }
  const planning = solveInWorker(instance, { seconds: searching(seconds), ...options }, (progress) => {
    objective = progress.objective
  })
  ending.signal.addEventListener('abort', planning.cancel)
  const watching = watch(async () => {
    if (!(await report({ seconds: Math.round(used()), objective }))) ending.abort()
  })
  try {
    const { plan, routes } = await planning.solved
    objective = plan.objective
    if (ending.signal.aborted) throw new Cancelled()
    const improve = from ? 0 : seconds * improving
    const proven = await bound(compile(instance), {
      seconds: Math.max(0.5, seconds - improve - used()),
      signal: ending.signal,
      incumbent: { objective, routes },
      improve,
    })
    if (ending.signal.aborted) throw new Cancelled()
    const start = proven.plan?.routes.slice()
    const best = start ? (await solveInWorker(instance, { ...options, start, iterations: 0, seconds: 3 }).solved).plan : plan
    return checked(instance, { ...best, bound: proven.bound }, from)
  } finally {
    watching.stop()
  }
}

/** By the checker that shares nothing with the search. */
function checked(instance: Instance, plan: Plan, from: Plan | null): { plan: Plan; changes: Change[] | null } {
  const broken = check(instance, plan)
  if (broken.length > 0) throw new Broken(JSON.stringify(broken.slice(0, 3)))
  return { plan, changes: from && changesBetween(from, plan) }
}

/** Looks every half second until it is stopped, also in the midst of a look. */
function watch(look: () => Promise<void>) {
  const end = new AbortController()
  const looking = async () => {
    while (!end.signal.aborted) {
      await sleep(500, undefined, { signal: end.signal }).catch(() => undefined)
      if (!end.signal.aborted) await look().catch(() => undefined)
    }
  }
  void looking()
  return { stop: () => end.abort() }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { type Change, changesBetween } from '../optimiser/changes.ts'
import { check } from '../optimiser/check.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Plan } from '../optimiser/plan.ts'
import { solveAndProve, solveInRounds } from '../solve-and-prove.ts'
import type { Progress } from './plan.ts'

export interface Task {
  readonly instance: Instance
  readonly seconds: number
  /** Where the plan must not depend on the machine: ends after so many. */
  readonly rounds: number | null
  readonly seed: number
  /** To stay near to. */
  readonly from: Plan | null
  /** Of the week before: who looks for a pattern finds another one. */
  readonly unlike: Plan | null
}

export class Cancelled extends Error {}

/** A plan that breaks a rule is a mistake of ours: it is never shown. */
export class Broken extends Error {}

/**
 * Makes a plan in threads of its own, with a proof of how good it is.
 * @param report is told every half second how far it is, and answers whether to go on
 * @throws Cancelled, Broken
 */
export async function compute({ instance, seconds, rounds, seed, from, unlike }: Task, report: (progress: Progress) => Promise<boolean>) {
  const ending = new AbortController()
  const cancelled = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(new Cancelled()))
  })
  const began = performance.now()
  let objective: number | null = null
  const watching = watch(async () => {
    if (!(await report({ seconds: Math.round((performance.now() - began) / 1000), objective }))) ending.abort()
  })
  try {
    const onProgress = (progress: { objective: number }) => {
      objective = progress.objective
    }
    const effort = { seconds, seed, ...(from && { from }), ...(unlike && { unlike }), signal: ending.signal, onProgress }
    const solving = rounds === null ? solveAndProve(instance, effort) : solveInRounds(instance, rounds, effort)
    const { plan } = await Promise.race([solving, cancelled])
    return checked(instance, plan, from)
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

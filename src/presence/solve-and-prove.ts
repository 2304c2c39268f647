import { bound } from './optimiser/bound.ts'
import { compile } from './optimiser/compile.ts'
import type { Instance } from './optimiser/instance.ts'
import type { Progress, Solved, SolveOptions } from './optimiser/solve.ts'
import { solveInWorker } from './solve-in-worker.ts'

export interface Effort extends Pick<SolveOptions, 'seconds' | 'seed' | 'from' | 'unlike'> {
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

/**
 * Of all seconds, how long is searched; how long the proof goes on, which begins at the same time; and what it keeps of that for making a
 * plan of its routes. The rest is for explaining such a plan.
 */
const [searching, proving, improving] = [0.6, 0.88, 0.3]

/**
 * Searches in one thread and proves in another, at the same time, how good a plan can be. Where the proof breaks down the plan has no
 * bound. Routes of the proof know nothing of a plan that is to be kept: then none is made of them.
 * @param prove for tests
 */
export async function solveAndProve(instance: Instance, effort: Effort, prove = bound): Promise<Solved> {
  const { seconds, signal, onProgress, ...options } = effort
  const began = performance.now()
  const ending = new AbortController()
  const either = signal ? AbortSignal.any([signal, ending.signal]) : ending.signal
  const planning = solveInWorker(instance, { ...options, seconds: seconds * searching }, onProgress)
  either.addEventListener('abort', planning.cancel)
  try {
    const proof = prove(compile(instance), {
      seconds: seconds * proving,
      signal: either,
      incumbent: planning.solved.then(({ plan, routes }) => ({ objective: plan.objective, routes })),
      improve: options.from ? 0 : seconds * improving,
    }).catch((error) => {
      console.error(error)
      return null
    })
    const [searched, proven] = await Promise.all([planning.solved, proof])
    const better = proven?.plan && proven.plan.objective > searched.plan.objective + 1e-6 ? proven.plan.routes.slice() : null
    const left = seconds - (performance.now() - began) / 1000
    const solved = better ? await solveInWorker(instance, { ...options, start: better, iterations: 0, seconds: left }).solved : searched
    return { ...solved, plan: { ...solved.plan, bound: proven?.bound ?? null } }
  } finally {
    ending.abort()
  }
}

/** Searches for so many rounds, which gives the same plan on every machine, and proves only what costs no time. */
export async function solveInRounds(instance: Instance, rounds: number, { signal: _, onProgress, ...options }: Effort): Promise<Solved> {
  const solved = await solveInWorker(instance, { ...options, iterations: rounds }, onProgress).solved
  const proven = await bound(compile(instance), { seconds: 0 })
  return { ...solved, plan: { ...solved.plan, bound: proven.bound } }
}

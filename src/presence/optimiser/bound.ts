import { Worker } from 'node:worker_threads'
import { capacityBound } from './bound/capacity.ts'
import type { Problem } from './problem.ts'

/** Routes of a plan by number of shift: the windows that it serves, in order. */
export type Routes = readonly Int32Array[]

export interface BoundOptions {
  /** To be back within, whatever is proven by then. */
  seconds: number
  /** Ends it early, with what is proven by then. */
  signal?: AbortSignal
  onProgress?: (bound: Bound) => void
  /** A plan that is known: its routes are a good beginning, and a bound as low as its objective is enough. */
  incumbent?: { objective: number; routes?: Routes }
  /** Seconds of these in which a plan is made from the routes of the bound, once it is proven; 0 unless asked for. */
  improve?: number
}

/** What is proven of a problem: no plan can have an objective above `bound`. */
export interface Bound {
  bound: number
  /**
   * - `converged`: nothing is left to prove by routes alone, or the known plan is proven best;
   * - `lagrangian`: column generation stopped early;
   * - `combinatorial`: by the minutes of the shifts alone.
   */
  kind: 'converged' | 'lagrangian' | 'combinatorial'
  seconds: number
  /** Routes that were generated. */
  columns?: number
  /** A plan that is better than the known one, made from these routes. */
  plan?: { objective: number; routes: Routes }
}

/**
 * An upper bound on the objective of any plan, by column generation in a thread of its own (decision 0021).
 * It never takes longer than its seconds, and always proves something.
 * @see Boussier, Feillet, Gendreau (2007), An exact algorithm for team orienteering problems
 */
export function bound(problem: Problem, options: BoundOptions): Promise<Bound> {
  const { seconds, signal, onProgress, incumbent, improve = 0 } = options
  const start = performance.now()
  const used = () => (performance.now() - start) / 1000
  let best: Bound = { bound: capacityBound(problem), kind: 'combinatorial', seconds: used() }
  if (used() >= seconds || signal?.aborted) return Promise.resolve(best)
  const until = performance.timeOrigin + start + 1000 * seconds
  const worker = new Worker(new URL('./bound/worker.ts', import.meta.url), { workerData: { problem, until, incumbent, improve } })
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      void worker.terminate()
      resolve({ ...best, seconds: used() })
    }
    const timer = setTimeout(finish, 1000 * (seconds - used()))
    signal?.addEventListener('abort', finish)
    worker.on('message', (found: Bound & { last: boolean }) => {
      const { last, ...proven } = found
      const lower = proven.bound <= best.bound ? proven : { ...best, columns: proven.columns }
      best = { ...lower, plan: proven.plan ?? best.plan, seconds: used() }
      onProgress?.(best)
      if (last) finish()
    })
    worker.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

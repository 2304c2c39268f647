import { Worker } from 'node:worker_threads'
import { capacityBound } from './bound/capacity.ts'
import type { BoundMessage, Task } from './bound/worker.ts'
import type { Problem } from './problem.ts'

/** Routes of a plan by number of shift: the windows that it serves, in order. */
export type Routes = readonly Int32Array[]

export interface BoundOptions {
  /** To be back within, whatever is proven by then. */
  seconds: number
  /** Ends it early, with what is proven by then. */
  signal?: AbortSignal
  onProgress?: (bound: Bound) => void
  /** A plan that is known, or will be: its routes are a good beginning, and a bound as low as its objective is enough. */
  incumbent?: Incumbent | Promise<Incumbent>
  /** Seconds of these that are kept for making a plan of the routes of the bound; 0 unless asked for. */
  improve?: number
}

export interface Incumbent {
  objective: number
  routes?: Routes
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
export async function bound(problem: Problem, options: BoundOptions): Promise<Bound> {
  const { seconds, signal, onProgress, incumbent, improve = 0 } = options
  const start = performance.now()
  const used = () => (performance.now() - start) / 1000
  let best: Bound | null = null
  const known = (): Bound => ({ ...(best ?? { bound: capacityBound(problem), kind: 'combinatorial' }), seconds: used() })
  if (seconds <= 0 || signal?.aborted) return known()
  const until = performance.timeOrigin + start + 1000 * seconds
  const later = incumbent instanceof Promise ? incumbent : undefined
  const task: Task = {
    problem,
    until,
    improve,
    incumbent: incumbent instanceof Promise ? undefined : incumbent,
    awaits: later !== undefined,
  }
  const worker = new Worker(new URL('./bound/worker.ts', import.meta.url), { workerData: task, execArgv: [] })
  later?.then(
    (found) => worker.postMessage(found),
    () => undefined,
  )
  const over = Promise.withResolvers<void>()
  const timer = setTimeout(over.resolve, 1000 * (seconds - used()))
  signal?.addEventListener('abort', () => over.resolve())
  worker.on('message', ({ last, ...proven }: BoundMessage) => {
    best = { ...proven, seconds: used() }
    onProgress?.(best)
    if (last) over.resolve()
  })
  worker.on('error', over.reject)
  worker.on('exit', (code) => over.reject(new Error(`the bound ended with ${code}`)))
  try {
    await over.promise
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
  return known()
}

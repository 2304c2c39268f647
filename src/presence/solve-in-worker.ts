import { Worker } from 'node:worker_threads'
import type { Instance } from './optimiser/instance.ts'
import type { Progress, Solved, SolveOptions } from './optimiser/solve.ts'

export interface Planning {
  solved: Promise<Solved>
  /** Ends the search; what was found by then is still explained and checked. */
  cancel: () => void
}

export type WorkerRequest = {
  instance: Instance
  options: Omit<SolveOptions, 'now' | 'onProgress' | 'cancelled'>
  cancelled: SharedArrayBuffer
  /** When this was asked, by a clock that threads share: starting one takes of its seconds. */
  asked: number
}
export type WorkerMessage = { progress: Progress } | { solved: Solved }

/** Plans in a thread of its own, so that the one process goes on answering. */
export function solveInWorker(instance: Instance, options: WorkerRequest['options'], onProgress?: (progress: Progress) => void): Planning {
  const cancelled = new SharedArrayBuffer(4)
  const request: WorkerRequest = { instance, options, cancelled, asked: performance.timeOrigin + performance.now() }
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { workerData: request, execArgv: [] })
  const solved = new Promise<Solved>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress?.(message.progress)
      else if ('solved' in message) resolve(message.solved)
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the planner ended with ${code}`)))
  })
  return { solved, cancel: () => Atomics.store(new Int32Array(cancelled), 0, 1) }
}

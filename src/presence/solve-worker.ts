import { parentPort, workerData } from 'node:worker_threads'
import { solve } from './optimiser/solve.ts'
import type { WorkerMessage, WorkerRequest } from './solve-in-worker.ts'

const { instance, options, cancelled, asked } = workerData as WorkerRequest
/** Of a thread that a busy machine was slow to start something is found all the same. */
const least = Math.min(0.3, options.seconds)
const late = (performance.timeOrigin + performance.now() - asked) / 1000
const flag = new Int32Array(cancelled)
const send = (message: WorkerMessage) => parentPort?.postMessage(message)

send({
  solved: solve(instance, {
    ...options,
    seconds: Math.max(least, options.seconds - late),
    onProgress: (progress) => send({ progress }),
    cancelled: () => Atomics.load(flag, 0) === 1,
  }),
})

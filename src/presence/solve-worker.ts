import { parentPort, workerData } from 'node:worker_threads'
import { solve } from './optimiser/solve.ts'
import type { WorkerMessage, WorkerRequest } from './solve-in-worker.ts'

const { instance, options, cancelled } = workerData as WorkerRequest
const flag = new Int32Array(cancelled)
const send = (message: WorkerMessage) => parentPort?.postMessage(message)

send({
  solved: solve(instance, {
    ...options,
    onProgress: (progress) => send({ progress }),
    cancelled: () => Atomics.load(flag, 0) === 1,
  }),
})

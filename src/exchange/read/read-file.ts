import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Kind, Table } from '../kind.ts'
import { mostBytes } from '../limits.ts'
import { badFile } from '../refusal.ts'
import type { Order, Read } from './thread.ts'

interface ReaderOptions {
  /** How long one file may take, in milliseconds, and how many megabytes it may fill meanwhile. */
  timeout?: number
  megabytes?: number
  /** How many may wait; the next is refused. */
  waiting?: number
  /** For tests: what the thread runs. */
  script?: string
}

export type ReadFile = (bytes: Uint8Array, kind: Kind) => Promise<Table>

/**
 * Reads files in a thread of their own, one after the other, so that everyone else is answered meanwhile. A thread that takes too long or fills too
 * much ends with its file.
 * @returns a function that throws a Refusal, invalid at the field `file`, when there is no table in the file or it cannot be read now
 */
export function createReader({
  timeout = 30_000,
  megabytes = 768,
  waiting = 8,
  script = join(import.meta.dirname, 'thread.ts'),
}: ReaderOptions = {}): ReadFile {
  let last: Promise<unknown> = Promise.resolve()
  let queued = 0
  return (bytes, kind) => {
    if (bytes.length > mostBytes) return Promise.reject(badFile('fileTooLarge'))
    if (queued >= waiting) return Promise.reject(badFile('readingBusy'))
    queued++
    const table = last.then(() => inThread({ bytes, kind }, { timeout, megabytes, script })).finally(() => queued--)
    last = table.catch(() => undefined)
    return table
  }
}

export const readFile = createReader()

type Limits = Required<Pick<ReaderOptions, 'timeout' | 'megabytes' | 'script'>>

function inThread(order: Order, { timeout, megabytes, script }: Limits): Promise<Table> {
  const thread = new Worker(script, { workerData: order, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  const { promise, resolve, reject } = Promise.withResolvers<Table>()
  const timer = setTimeout(() => reject(badFile('fileTooLong')), timeout)
  thread.once('message', (read: Read) => ('table' in read ? resolve(read.table) : reject(badFile(read.refused as 'fileBroken'))))
  thread.once('error', (error: Error & { code?: string }) => {
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? badFile('fileTooLong') : error)
  })
  thread.once('exit', () => reject(new Error('The thread that reads a file has ended without a word')))
  return promise.finally(() => {
    clearTimeout(timer)
    return thread.terminate()
  })
}

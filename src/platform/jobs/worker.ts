import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/connection.ts'
import { transaction } from '../db/transaction.ts'
import type { QuietHours } from '../mail/quiet-hours.ts'
import { afterQuiet } from '../mail/quiet-hours.ts'
import { delayJob, deleteJob, giveUpJob, type Job, postponeJob, takeJob } from './queries.ts'
import type { JobName, Jobs } from './queue.ts'

/**
 * `tx` is the transaction in which the job leaves the queue: what is written there happens once. A handler for which it is too early returns
 * the instant at which it is to be asked again.
 */
export type Handlers = { [Name in JobName]: (data: Jobs[Name], tx: Db, id: string) => Promise<unknown> }

export interface Worker {
  /** Ends after the job at hand. */
  stop(): Promise<void>
}

/** Waits after the first, second… failure, in minutes; after the last the job is given up and stays for the administrator to see. */
const waits = [1, 5, 30, 120, 720]

/**
 * Does one job that is due, of a kind that has a handler here: a handler that throws has it tried again later, and nothing of what it wrote is kept.
 * @returns false when nothing was due
 */
export async function doNextJob(db: Db, handlers: Partial<Handlers>, now: () => Date): Promise<boolean> {
  return transaction(db, async (tx) => {
    const job = await takeJob(tx, Object.keys(handlers) as JobName[], now())
    if (!job) return false
    const loud = outOfQuiet(job, now())
    if (loud > now()) {
      await delayJob(tx, job.id, loud)
      return true
    }
    try {
      const later = await transaction(tx, (savepoint) => handle(handlers, job, savepoint))
      if (later instanceof Date) await delayJob(tx, job.id, later)
      else await deleteJob(tx, job.id)
    } catch (error) {
      const wait = waits[job.attempts]
      const message = error instanceof Error ? error.message : String(error)
      if (wait === undefined) await giveUpJob(tx, job.id, now(), message)
      else await postponeJob(tx, job.id, outOfQuiet(job, new Date(now().getTime() + wait * 60_000)), message)
    }
    return true
  })
}

/** Mail for which nobody waits keeps the quiet hours, whenever it is taken up. */
function outOfQuiet({ data }: Job, at: Date): Date {
  const { quiet }: { quiet?: QuietHours } = 'quiet' in data ? data : {}
  return quiet ? afterQuiet(at, quiet) : at
}

interface Work {
  /** The lane of this worker: other kinds of jobs are left to others, so that nothing short waits behind what takes minutes. */
  handlers: Partial<Handlers>
  now: () => Date
  /** Called before each look at the queue, to put on it what has become due. */
  prepare?: () => Promise<unknown>
  /** Between two looks at an empty queue. */
  seconds?: number
}

/** Does jobs one after the other, looking for new ones every `seconds`. A database that is away is waited for. */
export function startWorker(db: Db, { handlers, now, prepare = async () => {}, seconds = 2 }: Work): Worker {
  const end = new AbortController()
  const running = (async () => {
    while (!end.signal.aborted) {
      await prepare().catch(() => undefined)
      const worked = await doNextJob(db, handlers, now).catch(() => false)
      if (!worked) await sleep(seconds * 1000, undefined, { signal: end.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      end.abort()
      await running
    },
  }
}

async function handle(handlers: Partial<Handlers>, { id, name, data }: Job, tx: Db): Promise<unknown> {
  const handler: ((data: never, tx: Db, id: string) => Promise<unknown>) | undefined = handlers[name]
  return handler!(data as never, tx, id)
}

import type { JSONValue } from 'postgres'
import type { Db } from '../db/connection.ts'
import type { News } from '../mail/mail.ts'
import type { JobName, Jobs } from './queue.ts'
import type { Turn } from './turns.ts'

export interface Job {
  id: string
  name: JobName
  data: Jobs[JobName]
  attempts: number
}

interface NewJob {
  id: string
  name: JobName
  data: Jobs[JobName]
  runAt: Date
}

export const insertJob = (db: Db, job: NewJob): Promise<void> => insertJobs(db, [job])

/** In one statement: at most some thousands at a time. */
export async function insertJobs(db: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return
  await db`insert into job ${db(jobs.map((job) => ({ ...job, data: db.json(job.data as unknown as JSONValue) })))}`
}

/** Takes the job of these kinds that has been due longest; another worker passes over it until this transaction ends. */
export async function takeJob(db: Db, names: readonly JobName[], now: Date): Promise<Job | undefined> {
  const [job] = await db<Job[]>`
    select id, name, data, attempts from job where given_up_at is null and run_at <= ${now} and name = any(${[...names]}::text[])
    order by run_at, id limit 1 for update skip locked`
  return job
}

export async function deleteJob(db: Db, id: string): Promise<void> {
  await db`delete from job where id = ${id}`
}

/** Not a failure: it is not its hour. */
export async function delayJob(db: Db, id: string, runAt: Date): Promise<void> {
  await db`update job set run_at = ${runAt} where id = ${id}`
}

export async function postponeJob(db: Db, id: string, runAt: Date, error: string): Promise<void> {
  await db`update job set attempts = attempts + 1, run_at = ${runAt}, last_error = ${error} where id = ${id}`
}

export async function giveUpJob(db: Db, id: string, now: Date, error: string): Promise<void> {
  await db`update job set attempts = attempts + 1, given_up_at = ${now}, last_error = ${error} where id = ${id}`
}

/** Takes the mail of somebody who asked to be forgotten off the queue, also what was given up. */
export async function deleteMailTo(db: Db, recipientId: string): Promise<void> {
  await db`delete from job where name in ('mail', 'news') and data->>'recipientId' = ${recipientId}`
}

/** Takes what else waits for the same person, of the same kind, off the queue, whenever it was to go; another worker may be at some of it. */
export async function takeNewsLike(db: Db, { commandId, kind, to }: Pick<News, 'commandId' | 'kind' | 'to'>, not: string): Promise<Job[]> {
  const jobs = await db<Job[]>`
    select id, name, data, attempts from job
    where name = 'news' and data->>'to' = ${to} and data->>'kind' = ${kind} and data->>'commandId' = ${commandId}
      and given_up_at is null and id <> ${not}
    for update skip locked`
  if (jobs.length > 0) await db`delete from job where id = any(${jobs.map(({ id }) => id)}::uuid[])`
  return jobs
}

/** @returns whether the turn was still free; a second taker at the same time waits for the first */
export async function takeTurn(db: Db, { commandId, task, name }: Turn, now: Date): Promise<boolean> {
  const taken = await db`
    insert into turn (command_id, task, name, taken_at) values (${commandId}, ${task}, ${name}, ${now})
    on conflict (command_id, task, name) do nothing returning name`
  return taken.length > 0
}

/** Work that failed at least once: with its last error, and when it is tried again, if it is. */
export interface FailedJob extends Job {
  runAt: Date
  lastError: string | null
  givenUpAt: Date | null
}

/** The newest of them; those that were given up first. */
export async function listFailedJobs(db: Db, limit = 50): Promise<FailedJob[]> {
  return db<FailedJob[]>`
    select id, name, data, attempts, run_at, last_error, given_up_at from job where attempts > 0
    order by given_up_at is null, coalesce(given_up_at, run_at) desc, id limit ${limit}`
}

/** Puts failed work at the front again, with all its tries. @returns whether it was still there */
export async function retryJob(db: Db, id: string, now: Date): Promise<boolean> {
  const { count } = await db`update job set attempts = 0, given_up_at = null, run_at = ${now} where id = ${id} and attempts > 0`
  return count > 0
}

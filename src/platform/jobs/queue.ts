import type { Db } from '../db/connection.ts'

/** Work that is done after the act and may be tried again. */
export interface Jobs {
  mail: { to: string; subject: string; text: string }
}

export type JobName = keyof Jobs

/** Puts a job on the queue in the transaction of `db`: it is done if, and only if, the act is kept. */
export type Enqueue = <Name extends JobName>(db: Db, name: Name, data: Jobs[Name]) => Promise<void>

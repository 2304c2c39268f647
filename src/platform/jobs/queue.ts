import type { Actor } from '../actor.ts'
import type { Db } from '../db/connection.ts'
import type { Mail, News } from '../mail/mail.ts'
import type { Turn } from './turns.ts'

/** Work that is done after the act and may be tried again. What it needs is kept as JSON. */
export interface Jobs {
  mail: Mail
  /** Gathered: of each kind one mail a day and person. */
  news: News
  /** The turn of work that comes back every hour. */
  turn: Turn
  /** A long import, in the name of whoever confirmed it. */
  import: { importId: string; actor: Actor }
  /** A plan of presence, in the name of whoever asked for it. */
  plan: { planId: string; actor: Actor }
}

export type JobName = keyof Jobs

/** Puts one job or many on the queue in the transaction of `db`: they are done if, and only if, the act is kept. */
export type Enqueue = <Name extends JobName>(db: Db, name: Name, data: Jobs[Name] | readonly Jobs[Name][]) => Promise<void>

import type { Actor } from './actor.ts'
import type { Db } from './db/connection.ts'
import { newId } from './ids.ts'
import { insertJobs } from './jobs/queries.ts'
import type { Enqueue, Jobs } from './jobs/queue.ts'
import { type Follower, tellFollowers } from './ledger/followers.ts'

/** Everything an action may touch of the outside world: the clock and new identities come from here, and from nowhere else. */
export interface Context {
  readonly db: Db
  readonly actor: Actor
  readonly now: () => Date
  /** A UUIDv7: identities sort by time and come from Node, never from the database. */
  readonly newId: () => string
  /** Puts jobs on the queue inside the transaction of `db`. */
  readonly enqueue: Enqueue
  /** Tells of an act, in its transaction, those who keep step with the record. */
  readonly tellFollowers: Follower
  /** The address under which people reach Qurb, without a final slash: for links in mail. */
  readonly publicUrl: string
}

export function createContext(source: Pick<Context, 'db' | 'actor' | 'now' | 'publicUrl'>): Context {
  const enqueue: Enqueue = (db, name, data) => {
    const jobs = (Array.isArray(data) ? data : [data]) as readonly Jobs[typeof name][]
    return insertJobs(
      db,
      jobs.map((one) => ({ id: newId(), name, data: one, runAt: source.now() })),
    )
  }
  return { ...source, newId, enqueue, tellFollowers }
}

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { StartError } from '../start/start-error.ts'
import { connect, type Db, type Pool, type Target } from './connection.ts'
import { type EmbeddedServer, startEmbedded } from './embedded/server.ts'
import { migrate } from './migrate.ts'
import { assertReady } from './readiness.ts'

export type { Db } from './connection.ts'

export interface Database {
  readonly db: Db
  /** Sees only the published copies, and can change nothing. */
  readonly publicDb: Db
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** An existing PostgreSQL; without it the embedded one runs in `dataDirectory`. */
  url?: string | undefined
  dataDirectory: string
  /** The server process: no other may serve from the same data folder. Command-line tools leave it out. */
  serving?: boolean
}

/** Opens a database that is ready to use: right locale, all migrations applied. */
export async function openDatabase({ url, dataDirectory, serving = false }: DatabaseOptions): Promise<Database> {
  return url ? await open({ url }) : await openEmbedded(dataDirectory, serving)
}

async function open(target: Target): Promise<Database> {
  const { db, publicDb } = pools(target)
  const close = async () => {
    await Promise.all([db.end({ timeout: 5 }), publicDb.end({ timeout: 5 })])
  }
  try {
    await assertReady(db).catch(unreachable)
    await migrate(db).catch(forbidden)
    return { db, publicDb, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openEmbedded(dataDirectory: string, serving: boolean): Promise<Database> {
  const { embedded, hold } = await reach(join(dataDirectory, 'postgres'))
  try {
    if (serving && !(await claim(hold))) throw new StartError((words) => words.dataFolderInUse(dataDirectory))
    const database = await open(targetOf(embedded))
    const close = async () => {
      await database.close()
      await release(embedded, hold, serving)
    }
    return { ...database, close }
  } catch (error) {
    await release(embedded, hold, serving)
    throw error
  }
}

/** Starts the server and connects to it. One that was about to stop when it was adopted answers no more: then another is started. */
async function reach(directory: string): Promise<{ embedded: EmbeddedServer; hold: Pool }> {
  for (let attempt = 1; ; attempt++) {
    const embedded = await startEmbedded(directory)
    const hold = connect(targetOf(embedded), { max: 1, lasting: true, fetchTypes: false })
    try {
      await hold`select 1`
      return { embedded, hold }
    } catch (error) {
      await hold.end({ timeout: 0 })
      if (!embedded.adopted || attempt === 200) throw error
      await sleep(50)
    }
  }
}

function targetOf({ socket }: EmbeddedServer): Target {
  return { socket, database: 'postgres' }
}

/** The two pools of one database: everything, and the published copies only. */
export function pools(target: Target, max = { db: 10, publicDb: 4 }, idleSeconds = 0): { db: Pool; publicDb: Pool } {
  const settings = { role: 'qurb_public', default_transaction_read_only: 'on' }
  return {
    db: connect(target, { max: max.db, idleSeconds }),
    publicDb: connect(target, { max: max.publicDb, settings, idleSeconds }),
  }
}

/** A session lock says who serves: it ends with the process, however that ends, and leaves no stale file. */
async function claim(hold: Pool): Promise<boolean> {
  const [row] = await hold<{ claimed: boolean }[]>`select pg_try_advisory_lock(hashtext('qurb serving')) as claimed`
  return row!.claimed
}

/** Stops the embedded server unless another process serves from it, and lets go of the folder only then. */
async function release(embedded: EmbeddedServer, hold: Pool, serving: boolean): Promise<void> {
  const ours = await claim(hold).catch(() => false)
  if (ours && (serving || !embedded.adopted)) await embedded.stop()
  await hold.end({ timeout: 5 })
}

function unreachable(error: unknown): never {
  if (error instanceof StartError) throw error
  throw new StartError((words) => words.databaseUnreachable(error instanceof Error ? error.message : String(error)), error)
}

function forbidden(error: unknown): never {
  // 42501: not allowed; 3F000: not even a schema may be seen.
  if (!(error instanceof postgres.PostgresError && ['42501', '3F000'].includes(error.code))) throw error
  throw new StartError((words) => words.databaseForbidden(error.message), error)
}

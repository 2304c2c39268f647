import type { Config } from '../config.ts'
import { type Db, openDatabase } from '../db/database.ts'
import { greeting, type SignIn } from './greeting.ts'
import { listen } from './listen.ts'

export interface AppOptions {
  db: Db
  publicDb: Db
  config: Config
  now: () => Date
  /** Off: work that comes back is left to others, as tests want it. */
  turns?: 'off'
}

export interface App {
  fetch: (request: Request, env?: unknown) => Response | Promise<Response>
  close(): Promise<void>
}

export interface Program {
  createApp: (options: AppOptions) => Promise<App>
  loadDemonstrationIfEmpty: (options: AppOptions) => Promise<SignIn[]>
}

/**
 * Starts Qurb and returns when it has stopped, after SIGINT, SIGTERM or SIGHUP.
 * The port comes first, so that a second start in the same place touches nothing; whoever calls early waits for the app.
 * @throws {StartError} when it cannot start
 */
export async function start(settings: Config, { createApp, loadDemonstrationIfEmpty }: Program): Promise<void> {
  const asked = signal()
  const ready = Promise.withResolvers<App>()
  const listener = await listen(settings, async (request, env) => (await ready.promise).fetch(request, env))
  const config = { ...settings, port: listener.port, publicUrl: settings.publicUrl.replace(/:0$/, `:${listener.port}`) }
  try {
    const database = await openDatabase({ url: config.databaseUrl, dataDirectory: config.dataDirectory, serving: true })
    try {
      const options = { db: database.db, publicDb: database.publicDb, config, now: () => new Date() }
      const signIns = config.demonstration === 'auto' ? await loadDemonstrationIfEmpty(options) : []
      const app = await createApp(options)
      ready.resolve(app)
      console.log(greeting(config, signIns))
      await asked
      await listener.close()
      await app.close()
    } finally {
      await database.close()
    }
  } finally {
    await listener.close()
  }
}

/**
 * The first signal asks for an orderly end. One Ctrl-C may arrive several times, from the terminal, from npm and from --watch;
 * only a later signal, from somebody who has waited, ends the process at once.
 */
function signal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let first: number | undefined
  const heed = () => {
    if (first === undefined) resolve()
    else if (performance.now() - first > 2_000) process.exit(1)
    first ??= performance.now()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, heed)
  return promise
}

import { loadDemonstrationIfEmpty } from '../src/demonstration.ts'
import { demonstrationPassword } from '../src/people/demonstration-password.ts'
import { readConfig } from '../src/platform/config.ts'
import type { Db } from '../src/platform/db/connection.ts'
import type { App } from '../src/platform/start/start.ts'
import { instantOf } from '../src/platform/words/dates.ts'
import { filledDatabase, type TestDatabase } from './database.ts'

export interface Demonstration extends TestDatabase {
  app: App
  /** Everything happens on this day. */
  today: string
  /** The cookie of a person of the demonstration who has signed in. */
  signIn: (signInName: string) => Promise<string>
}

/** A database with the demonstration in it, as it is at eleven on that day. */
export function demonstrationDatabase(today: string): Promise<TestDatabase> {
  const now = () => instantOf(today, '11:00')
  return filledDatabase(templateOf(today), async ({ name, db }) => {
    // Whoever asks first loads for all: the same record as in the running site, with those who keep step with it.
    await import('../src/slices.ts')
    let statements = 0
    db.options.debug = () => statements++
    await loadDemonstrationIfEmpty({ db, now })
    db.options.debug = false
    await db.unsafe(`comment on database "${name}" is '${statements}'`)
  })
}

/** How many statements the load took, which was the first time that somebody asked for the database of that day. */
export async function statementsOfLoad(db: Db, today: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select shobj_description(oid, 'pg_database')::int as n from pg_database where datname = ${templateOf(today)}`
  return row!.n
}

function templateOf(today: string): string {
  return `demonstration_${today}`
}

/** The whole site with the demonstration in it. */
export async function demonstration(today = '2026-11-24'): Promise<Demonstration> {
  const { createApp } = await import('../src/app.tsx')
  const now = () => instantOf(today, '11:00')
  const base = await demonstrationDatabase(today)
  const { db, publicDb } = base
  const app = await createApp({ db, publicDb, config: readConfig({}), now })
  return {
    ...base,
    app,
    today,
    async signIn(signInName) {
      const body = new URLSearchParams({ signInName, password: demonstrationPassword })
      const headers = { origin: 'http://localhost:3000' }
      const response = await app.fetch(new Request('http://localhost:3000/session', { method: 'POST', body, headers }))
      const cookie = response.headers.get('set-cookie')?.split(';')[0]
      if (!cookie) throw new Error(`${signInName} cannot sign in: ${response.status}`)
      return cookie
    },
    async close() {
      await app.close()
      await base.close()
    },
  }
}

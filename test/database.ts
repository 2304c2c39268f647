import type postgres from 'postgres'
import { connect, type Pool } from '../src/platform/db/connection.ts'
import { pools } from '../src/platform/db/database.ts'
import { templateDatabase } from './postgres-keeper.ts'
import { testServer } from './postgres-server.ts'

export interface TestDatabase {
  name: string
  db: Pool
  publicDb: Pool
  close(): Promise<void>
}

/** A database of its own, with all migrations applied and nothing in it. Close it when the test is over. */
export function testDatabase(): Promise<TestDatabase> {
  return create((admin) => admin`template ${admin(templateDatabase)} strategy file_copy`)
}

/** A database without any migration. */
export function emptyDatabase(): Promise<TestDatabase> {
  return create((admin) => admin`template template1 strategy file_copy`)
}

/** A database whose locale takes Arabic letters for no letters, as many servers have it. */
export function databaseWithoutLetters(): Promise<TestDatabase> {
  return create((admin) => admin`template template0 locale_provider libc locale 'C' strategy file_copy`)
}

/** A database with what `fill` puts into one: the first who asks for it fills a template, from which all others are copied. */
export async function filledDatabase(template: string, fill: (database: TestDatabase) => Promise<unknown>): Promise<TestDatabase> {
  const { socket } = await testServer()
  await administer(socket, async (admin) => {
    await admin`select pg_advisory_lock(hashtext(${template}))`
    const [made] = await admin`select 1 from pg_database where datname = ${template}`
    if (made) return
    const filling = await create((sql) => sql`template ${sql(templateDatabase)} strategy file_copy`)
    await fill(filling)
    await filling.end()
    await admin`alter database ${admin(filling.name)} rename to ${admin(template)}`
  })
  return create((admin) => admin`template ${admin(template)} strategy file_copy`)
}

async function create(options: (admin: Pool) => postgres.Fragment): Promise<TestDatabase & { end(): Promise<void> }> {
  const { socket } = await testServer()
  const name = `test_${process.pid}_${++made}`
  await administer(socket, (admin) => admin`create database ${admin(name)} ${options(admin)}`)
  const { db, publicDb } = pools({ socket, database: name }, { db: 5, publicDb: 2 }, 1)
  const end = async () => {
    await Promise.all([db.end({ timeout: 1 }), publicDb.end({ timeout: 1 })])
  }
  const close = async () => {
    await end()
    await administer(socket, (admin) => admin`drop database ${admin(name)} with (force)`)
  }
  return { name, db, publicDb, end, close }
}

let made = 0

async function administer(socket: string, statement: (admin: Pool) => PromiseLike<unknown>): Promise<void> {
  const admin = connect({ socket, database: 'postgres' }, { max: 1, fetchTypes: false })
  await statement(admin)
  await admin.end()
}

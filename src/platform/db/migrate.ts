import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { StartError } from '../start/start-error.ts'
import type { Db } from './connection.ts'
import { transaction } from './transaction.ts'

interface Migration {
  name: string
  checksum: string
  sql: string
}

export const migrationsDirectory = join(import.meta.dirname, '../../../db/migrations')

/**
 * Applies the migrations that the database does not have, each in one transaction, one process at a time.
 * @returns the names that were applied now
 * @throws {StartError} when an applied file was edited, or the database comes from a newer version
 */
export async function migrate(db: Db, directory = migrationsDirectory): Promise<string[]> {
  const [migrations, applied] = await Promise.all([readMigrations(directory), appliedMigrations(db)])
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of applied) {
    const migration = known.get(name)
    if (!migration) throw new StartError((words) => words.migrationUnknown(name))
    if (migration.checksum !== checksum) throw new StartError((words) => words.migrationEdited(name))
  }
  const done = new Set(applied.map(({ name }) => name))
  const now: string[] = []
  for (const migration of migrations) {
    if (!done.has(migration.name) && (await apply(db, migration))) now.push(migration.name)
  }
  return now
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedMigrations(db: Db): Promise<{ name: string; checksum: string }[]> {
  try {
    return await db<{ name: string; checksum: string }[]>`select name, checksum from migration order by name`
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === '42P01') return []
    throw error
  }
}

function apply(db: Db, { name, checksum, sql }: Migration): Promise<boolean> {
  return transaction(db, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('qurb migration'))`
    await tx`create table if not exists migration (
      name text primary key, checksum text not null, at timestamptz not null default now())`
    const taken = await tx`insert into migration (name, checksum) values (${name}, ${checksum}) on conflict do nothing`
    if (taken.count === 0) return false
    await tx.unsafe(sql)
    return true
  })
}

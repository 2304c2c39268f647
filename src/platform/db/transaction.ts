import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import type { Db, Pool, Transaction } from './connection.ts'

/** Runs `work` in one transaction at read committed; inside another transaction, in a savepoint of it. */
export async function transaction<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  let result: { value: Result } | undefined
  const run = async (tx: Db) => {
    result = { value: await work(tx) }
  }
  if (isTransaction(db)) await db.savepoint(run)
  else await (db as Pool).begin('isolation level read committed', run)
  return result!.value
}

/** As `transaction`, tried once more when PostgreSQL gave it up because of another one (deadlock, serialization failure). */
export async function retryingTransaction<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  try {
    return await transaction(db, work)
  } catch (error) {
    if (isTransaction(db) || !isConflict(error)) throw error
    // Whoever won still waits for the rows that were just let go: without a pause this one could take them again.
    await sleep(30)
    return await transaction(db, work)
  }
}

function isTransaction(db: Db): db is Transaction {
  return 'savepoint' in db
}

function isConflict(error: unknown): boolean {
  return error instanceof postgres.PostgresError && ['40001', '40P01'].includes(error.code)
}

import type { Db } from '../platform/db/connection.ts'

/**
 * A transaction in which acts take no savepoints of their own: one refused act ends the whole load anyway, and thousands of savepoints in
 * one transaction make PostgreSQL ten times slower.
 */
export function withoutSavepoints(tx: Db): Db {
  const whole: Db = new Proxy(tx, {
    get: (target, key) => (key === 'savepoint' ? (work: (db: Db) => unknown) => work(whole) : Reflect.get(target, key)),
  })
  return whole
}

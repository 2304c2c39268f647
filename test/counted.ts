import type { Db, Pool } from '../src/platform/db/connection.ts'

/** Counts what is sent to the server, in transactions as well, by calling `sent` each time: a fragment inside of a statement is never handled by itself. */
export function counted(db: Pool, sent: () => void): Pool {
  return counting(db, sent) satisfies Db
}

type Work = (db: Db) => unknown

function counting<Source extends object>(db: Source, sent: () => void): Source {
  return new Proxy(db, {
    apply(target, self, args) {
      const query = Reflect.apply(target as unknown as (...args: unknown[]) => { handle?: () => unknown }, self, args)
      const handle = query.handle
      if (!handle) return query
      let handled = false
      query.handle = function count() {
        if (!handled) sent()
        handled = true
        return handle.call(this)
      }
      return query
    },
    get(target, name) {
      const value = Reflect.get(target, name)
      if (name !== 'begin' && name !== 'savepoint') return value
      return (...args: [...unknown[], Work]) => {
        const work = args.pop() as Work
        return (value as (...args: unknown[]) => unknown).call(target, ...args, (tx: Db) => work(counting(tx, sent)))
      }
    },
  })
}

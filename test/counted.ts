import type { Db, Pool } from '../src/platform/db/connection.ts'

/** Counts what is sent to the server, by calling `sent` each time: a fragment inside of a statement is never handled by itself. */
export function counted(db: Pool, sent: () => void): Pool {
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
  }) satisfies Db
}

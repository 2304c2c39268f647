import type { Db } from '../../platform/db/connection.ts'

/** Of a meeting `m`: it took place, whatever became of its minutes. */
export const wasHeld = (db: Db) => db`m.state in ('held', 'minutes_draft', 'agreed', 'published')`

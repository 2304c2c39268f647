import type { Db } from '../../platform/db/connection.ts'

/** Acts that look at the whole register before they add to it go one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select id from command where id = ${commandId} for no key update`
}

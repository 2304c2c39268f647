import type { Db } from '../../platform/db/connection.ts'
import { type Margins, usualMargins } from '../windows.ts'

/** What the command has set for itself, or the usual. */
export async function findMargins(db: Db, commandId: string): Promise<Margins> {
  const [margins] = await db<Margins[]>`
    select before_entry, after_entry, before_exit, after_exit from school_margin where command_id = ${commandId}`
  return margins ?? usualMargins
}

export async function saveMargins(db: Db, commandId: string, { beforeEntry, afterEntry, beforeExit, afterExit }: Margins): Promise<void> {
  await db`
    insert into school_margin (command_id, before_entry, after_entry, before_exit, after_exit)
    values (${commandId}, ${beforeEntry}, ${afterEntry}, ${beforeExit}, ${afterExit})
    on conflict (command_id) do update set before_entry = excluded.before_entry, after_entry = excluded.after_entry,
      before_exit = excluded.before_exit, after_exit = excluded.after_exit`
}

import type { Db } from './connection.ts'

/** The next number of a series of this command, without gaps: 1, 2, 3… Two acts at once wait for each other. */
export async function nextNumber(db: Db, commandId: string, name: string): Promise<number> {
  const [row] = await db<{ value: number }[]>`
    insert into counter (command_id, name, value) values (${commandId}, ${name}, 1)
    on conflict (command_id, name) do update set value = counter.value + excluded.value
    returning value`
  return row!.value
}

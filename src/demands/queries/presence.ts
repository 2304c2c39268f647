import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'

/** What the presence plan makes of a demand: for those who read the plan, and for nobody else. */
export async function listPresence(db: Db, actor: Actor, demandId: string): Promise<string[]> {
  if (!has(actor, 'planner', 'cell', 'auditor')) return []
  const wishes = await db<{ id: string }[]>`
    select id from presence_wish where command_id = ${actor.commandId} and demand_id = ${demandId} order by id`
  return wishes.map(({ id }) => id)
}

import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { PresenceMonth } from '../../public-record/presence.ts'

/** What the presence plan makes of a demand: for those who read the plan, and for nobody else. */
export async function listPresence(db: Db, actor: Actor, demandId: string): Promise<string[]> {
  if (!has(actor, 'planner', 'cell', 'auditor')) return []
  const wishes = await db<{ id: string }[]>`
    select id from presence_wish where command_id = ${actor.commandId} and demand_id = ${demandId} order by id`
  return wishes.map(({ id }) => id)
}

/** What everyone may know of it, month by month: released copies alone. */
export async function listPresenceMonths(db: Db, commandId: string, demandId: string): Promise<PresenceMonth[]> {
  return db<PresenceMonth[]>`
    select month, weeks, promised, kept from public_record.presence
    where command_id = ${commandId} and demand_id = ${demandId} and released_at is not null order by month desc limit 24`
}

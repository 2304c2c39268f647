import type { Db } from '../../platform/db/connection.ts'
import type { PresenceFacts } from '../presence.ts'

export async function insertPresence(db: Db, commandId: string, facts: PresenceFacts): Promise<void> {
  await db`insert into public_record.presence ${db({ commandId, ...facts })}`
}

/** The story says from then on that the month was counted: whoever follows the demand hears of it. */
export async function releasePresence(
  db: Db,
  commandId: string,
  { id, demandId, entryId }: { id: string; demandId: string; entryId: string },
  { day, at }: { day: string; at: Date },
): Promise<void> {
  await db`
    with released as (
      update public_record.presence set released_at = ${at}
      where command_id = ${commandId} and demand_id = ${demandId} and id = ${id} returning command_id, demand_id, month)
    insert into public_record.entry (command_id, demand_id, id, kind, day, detail, text_state, changed_at)
    select command_id, demand_id, ${entryId}, 'presence', ${day}, month::text, 'none', ${at} from released`
}

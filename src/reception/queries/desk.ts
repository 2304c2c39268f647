import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Contact } from './askers.ts'

export interface KnownAsker extends Contact {
  id: string
  joinedOn: Day
  leftOn: Day | null
}

/** The persons behind a demand: for the cell alone. */
export async function listAskers(db: Db, commandId: string, demandId: string): Promise<KnownAsker[]> {
  return db<KnownAsker[]>`
    select a.id, a.name, a.phone, a.email, j.joined_on, j.left_on
    from demand_asker j join asker a on a.command_id = j.command_id and a.id = j.asker_id
    where j.command_id = ${commandId} and j.demand_id = ${demandId} order by j.joined_on, a.id`
}

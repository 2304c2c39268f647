import type { DemandState } from '../../demands/demand.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export interface Selected {
  id: string
  ref: string
  state: DemandState
  original: string
  association: string | null
  school: string | null
  placeWords: string | null
  receivedOn: Day
}

/** The demands of these references; for the cell, which sees all. */
export async function listSelected(db: Db, commandId: string, refs: readonly string[]): Promise<Selected[]> {
  return db<Selected[]>`
    select d.id, d.ref, d.state, d.original, a.name_ar as association, (
        select s.name_ar from demand_school s where s.command_id = d.command_id and s.demand_id = d.id order by s.joined_on limit 1) as school, d.place_words, d.received_on
    from demand d left join association a on a.command_id = d.command_id and a.id = d.association_id
    where d.command_id = ${commandId} and d.ref = any(${[...refs]}::text[]) order by d.ref`
}

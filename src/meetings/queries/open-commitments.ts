import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export interface OpenCommitment {
  demandRef: string
  demandText: string
  text: string
  officeAr: string
  officeFr: string
  dueOn: Day
  standing: 'running' | 'reported' | 'contested'
}

/**
 * Item 1 of an agenda: what was promised and is not settled yet, what is contested first, then the longest due.
 * A meeting of a series goes through what was asked in that series, and through what no other series looks after.
 */
export async function listOpenCommitments(db: Db, commandId: string, seriesId: string | null): Promise<OpenCommitment[]> {
  return db<OpenCommitment[]>`
    select d.ref as demand_ref, d.public_text as demand_text, c.text, o.name_ar as office_ar, o.name_fr as office_fr, c.due_on,
      case d.state when 'promised' then 'running' else d.state end as standing
    from commitment c
    join demand d on d.command_id = c.command_id and d.id = c.demand_id
    join office o on o.command_id = c.command_id and o.id = c.office_id
    left join meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    where c.command_id = ${commandId} and d.state in ('promised', 'reported', 'contested')
      and not exists (select 1 from commitment newer where newer.command_id = c.command_id and newer.demand_id = c.demand_id and newer.id > c.id)
      ${seriesId ? db`and (m.series_id is null or m.series_id = ${seriesId})` : db``}
    order by d.state <> 'contested', c.due_on, c.id limit 200`
}

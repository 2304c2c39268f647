import type { Db } from '../../platform/db/connection.ts'
import type { AttendanceState } from '../attendance.ts'
import type { Named } from '../queries.ts'

/** An association or an office in the roll call of a meeting, with what its invitation says before anybody looks into the room. */
export interface RollEntry extends Named {
  readonly expected: Extract<AttendanceState, 'invited' | 'excused'> | null
}

/** Every association that may come, those that were invited first. */
export async function rollOf(db: Db, commandId: string, meetingId: string): Promise<RollEntry[]> {
  return db<RollEntry[]>`
    select a.id, a.name_ar, a.name_fr, case i.state when 'invited' then 'invited' when 'accepted' then 'invited' when 'excused' then 'excused' end as expected
    from association a left join invitation i on i.command_id = a.command_id and i.association_id = a.id and i.meeting_id = ${meetingId}
    where a.command_id = ${commandId} and a.state not in ('suspended', 'refused')
    order by i.state in ('invited', 'accepted', 'excused') desc nulls last, a.name_ar, a.id`
}

/** Every office, those that were invited first. */
export async function officeRollOf(db: Db, commandId: string, meetingId: string): Promise<RollEntry[]> {
  return db<RollEntry[]>`
    select o.id, o.name_ar, o.name_fr,
      case when g.state in ('invited', 'accepted', 'represented') then 'invited' when g.state = 'excused' then 'excused' end as expected
    from office o left join guest g on g.command_id = o.command_id and g.office_id = o.id and g.meeting_id = ${meetingId}
    where o.command_id = ${commandId} order by g.id is null, o.name_ar, o.id`
}

import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { openStates } from '../../public-record/demand.ts'
import { owed, type Reading } from './owed.ts'

export interface OfficeLoad {
  id: string
  nameAr: string
  nameFr: string
  /** Who holds it today; the counts are those of the office. */
  holder: string | null
  acting: boolean | null
  open: number
  late: number
  soon: number
  /** In days, since each was owed; null when nothing is open. */
  medianAge: number | null
}

/** What each office owes. What the cell does for everyone is counted at the office of the cell. */
export async function workloadByOffice(db: Db, reading: Reading): Promise<OfficeLoad[]> {
  const { actor, today } = reading
  return db<OfficeLoad[]>`
    select o.id, o.name_ar, o.name_fr, a.name as holder, h.acting, coalesce(w.open, 0) as open, coalesce(w.late, 0) as late,
      coalesce(w.soon, 0) as soon, w.median_age
    from office o
    left join (
      select coalesce(owed.office_id, cell.id) as office_id, count(*) as open, count(*) filter (where owed.due_on < ${today}) as late,
        count(*) filter (where owed.due_on between ${today} and ${addDays(today, 7)}) as soon,
        percentile_disc(0.5) within group (order by ${today}::date - owed.since) as median_age
      from ${owed(db, reading)}
      left join (select id from office where command_id = ${actor.commandId} and kind = 'communication_cell' order by id limit 1) cell on true
      where owed.office_id is not null or owed.kind not in ('word', 'sign')
      group by coalesce(owed.office_id, cell.id)) w on w.office_id = o.id
    left join office_holder h on h.command_id = o.command_id and h.office_id = o.id
      and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today})
    left join account a on a.id = h.account_id
    where o.command_id = ${actor.commandId} order by late desc, open desc, o.name_ar, o.id`
}

export interface WeekCount {
  what: 'received' | 'answered' | 'closed' | 'open'
  /** Counted from the first; of what is open now, 0. */
  week: number
  n: number
}

/** What came, was answered and was closed in each week since a Monday, and what is open now: of the command, or of one office. */
export async function countByWeek(db: Db, commandId: string, first: Day, officeId: string | null): Promise<WeekCount[]> {
  const of = officeId ? db`and d.answer_office_id = ${officeId}` : db``
  const week = (day: ReturnType<Db>) => db`(${day} - ${first}::date) / 7`
  return db<WeekCount[]>`
    select 'received' as what, ${week(db`d.received_on`)} as week, count(*) as n from demand d
      where d.command_id = ${commandId} and d.received_on >= ${first} ${of} group by 2
    union all select 'answered', ${week(db`d.answered_on`)}, count(*) from demand d
      where d.command_id = ${commandId} and d.answered_on >= ${first} ${of} group by 2
    union all select 'closed', ${week(db`d.closed_on`)}, count(*) from demand d
      where d.command_id = ${commandId} and d.closed_on >= ${first} ${of} group by 2
    union all select 'open', 0, count(*) from demand d
      where d.command_id = ${commandId} and d.state = any(${openStates}) ${of}`
}

import type { MeetingState } from '../../meetings/meeting.ts'
import { type Actor, has } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Debt } from '../debt.ts'
import type { Filter } from '../filter.ts'
import { visible } from './inbox.ts'
import { owed, type Reading } from './owed.ts'

export interface DueLine extends Pick<Debt, 'kind' | 'ref' | 'title'> {
  dueOn: Day
  /** How much is due on that day in all. */
  n: number
}

interface Span {
  from: Day
  to: Day
  /** At most so many of a day. */
  perDay: number
}

/** What is due from a day to a day, the first few of each. */
export async function listDue(db: Db, reading: Reading, filter: Filter, { from, to, perDay }: Span): Promise<DueLine[]> {
  return db<DueLine[]>`
    select kind, ref, title, due_on, n from (
      select owed.kind, owed.ref, owed.title, owed.due_on, count(*) over day as n, row_number() over (day order by owed.kind, owed.id) as place
      from ${owed(db, reading)}
      where owed.due_on between ${from} and ${to} and owed.kind not in ('hold', 'sign') and ${visible(db, reading.actor, filter)}
      window day as (partition by owed.due_on)) due
    where place <= ${perDay} order by due_on, place`
}

export interface MeetingLine {
  ref: string
  title: string
  day: Day
  time: string | null
  state: MeetingState
}

/** The meetings from a day to a day; an association sees those that it is invited to. */
export async function listMeetings(db: Db, actor: Actor, from: Day, to: Day): Promise<MeetingLine[]> {
  const invited = db`exists (select 1 from attendance t
    where t.command_id = m.command_id and t.meeting_id = m.id and t.association_id = ${actor.associationId}::uuid)`
  return db<MeetingLine[]>`
    select m.ref, m.title, m.day, m.time, m.state from meeting m
    where m.command_id = ${actor.commandId} and m.day between ${from} and ${to} and m.state <> 'cancelled'
      ${has(actor, 'association') ? db`and ${invited}` : db``}
    order by m.day, m.time nulls first, m.id limit 400`
}

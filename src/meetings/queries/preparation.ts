import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** How far a meeting is prepared, and what of its papers was done on which day. */
export interface Preparation {
  invited: number
  accepted: number
  requested: number
  items: number
  itemMinutes: number
  handouts: number
  agendaSentOn: Day | null
  draftedOn: Day | null
  correctUntil: Day | null
  agreedOn: Day | null
  /** Something was written in the room, which is not closed yet. */
  roomOpen: boolean
}

const openRoom = (db: Db, commandId: string, meetingId: string) => db`
  exists (select 1 from room where command_id = ${commandId} and meeting_id = ${meetingId} and closed_at is null and position > 0)`

export async function hasOpenRoom(db: Db, commandId: string, meetingId: string): Promise<boolean> {
  const [row] = await db<{ open: boolean }[]>`select ${openRoom(db, commandId, meetingId)} as open`
  return row!.open
}

export async function preparationOf(db: Db, commandId: string, meetingId: string): Promise<Preparation> {
  const invitations = db`select count(*) from invitation where command_id = ${commandId} and meeting_id = ${meetingId}`
  const [row] = await db<Preparation[]>`
    select (${invitations} and state in ('invited', 'accepted', 'excused')) as invited,
      (${invitations} and state = 'accepted') as accepted, (${invitations} and state = 'requested') as requested,
      (select count(*) from agenda_item where command_id = ${commandId} and meeting_id = ${meetingId}) as items,
      (select coalesce(sum(minutes), 0)::int from agenda_item where command_id = ${commandId} and meeting_id = ${meetingId}) as item_minutes,
      (select count(*) from handout where command_id = ${commandId} and meeting_id = ${meetingId} and state <> 'withdrawn') as handouts,
      (select sent_on from agenda_sending where command_id = ${commandId} and meeting_id = ${meetingId}) as agenda_sent_on,
      ${openRoom(db, commandId, meetingId)} as room_open,
      m.drafted_on, m.correct_until, m.agreed_on
    from (select 1) one left join minutes m on m.command_id = ${commandId} and m.meeting_id = ${meetingId}`
  return row!
}

import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { type AgendaItem, type Planned, refuse } from './item.ts'

export async function lockPlanned(db: Db, commandId: string, id: string): Promise<Planned> {
  const [meeting] = await db<Planned[]>`
    select id, ref, state, series_id, length_minutes from meeting where command_id = ${commandId} and id = ${id} for update`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export async function itemsOf(db: Db, commandId: string, meetingId: string): Promise<AgendaItem[]> {
  return db<AgendaItem[]>`
    select id, position, kind, title, title_fr, minutes, office_id from agenda_item
    where command_id = ${commandId} and meeting_id = ${meetingId} order by position, id`
}

export async function insertItem(db: Db, commandId: string, meetingId: string, item: AgendaItem): Promise<void> {
  await db`insert into agenda_item ${db({ commandId, meetingId, ...item })}`
}

export async function saveItem(db: Db, commandId: string, meetingId: string, item: AgendaItem): Promise<void> {
  const { id, position, kind, title, titleFr, minutes, officeId } = item
  await db`
    update agenda_item set position = ${position}, kind = ${kind}, title = ${title}, title_fr = ${titleFr}, minutes = ${minutes},
      office_id = ${officeId}
    where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
}

export async function deleteItem(db: Db, commandId: string, meetingId: string, id: string): Promise<boolean> {
  const { count } = await db`delete from agenda_item where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
  return count > 0
}

export async function markSent(db: Db, commandId: string, meetingId: string, sentOn: Day): Promise<void> {
  await db`
    insert into agenda_sending (command_id, meeting_id, sent_on) values (${commandId}, ${meetingId}, ${sentOn})
    on conflict (command_id, meeting_id) do update set sent_on = excluded.sent_on`
}

/** What was sent is no longer what is planned. */
export async function forgetSending(db: Db, commandId: string, meetingId: string): Promise<void> {
  await db`delete from agenda_sending where command_id = ${commandId} and meeting_id = ${meetingId}`
}

export async function isOffice(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`select id from office where command_id = ${commandId} and id = ${id}`
  return found.length > 0
}

export interface PlannedMeeting extends Planned {
  title: string
  sentOn: Day | null
}

/** For staff every meeting; for an association those to which it is invited, or where it was. */
export async function findPlanned(db: Db, commandId: string, ref: string, associationId: string | null): Promise<PlannedMeeting> {
  const [meeting] = await db<PlannedMeeting[]>`
    select m.id, m.ref, m.state, m.series_id, m.length_minutes, m.title, s.sent_on
    from meeting m left join agenda_sending s on s.command_id = m.command_id and s.meeting_id = m.id
    where m.command_id = ${commandId} and m.ref = ${ref}
      ${
        associationId
          ? db`and (exists (select 1 from invitation i where i.command_id = m.command_id and i.meeting_id = m.id
              and i.association_id = ${associationId} and i.state in ('invited', 'accepted', 'excused'))
            or exists (select 1 from attendance a where a.command_id = m.command_id and a.meeting_id = m.id
              and a.association_id = ${associationId}))`
          : db``
      }`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export interface Office {
  id: string
  nameAr: string
  nameFr: string
}

export async function listOffices(db: Db, commandId: string): Promise<Office[]> {
  return db<Office[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`
}

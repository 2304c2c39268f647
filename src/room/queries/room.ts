import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Operation } from '../operation.ts'
import { refuse } from '../refusal.ts'

export interface Room {
  meetingId: string
  ref: string
  day: Day
  title: string
  meetingState: string
  seriesId: string | null
  secret: string
  position: number
  closedAt: Date | null
  /** The accounts that the cell lets write. */
  writers: string[]
}

/** A meeting as its room sees it, before the room was opened too. */
export type Meeting = Pick<Room, 'meetingId' | 'ref' | 'day' | 'title' | 'meetingState' | 'seriesId'>

export async function findMeeting(db: Db, commandId: string, ref: string): Promise<Meeting> {
  const [meeting] = await db<Meeting[]>`
    select id as meeting_id, ref, day, title, state as meeting_state, series_id from meeting where command_id = ${commandId} and ref = ${ref}`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

/** Held until the act has ended: nobody opens or closes the room, or writes in it, meanwhile. */
export async function lockMeeting(db: Db, commandId: string, meetingId: string): Promise<Meeting> {
  const [meeting] = await db<Meeting[]>`
    select id as meeting_id, ref, day, title, state as meeting_state, series_id from meeting
    where command_id = ${commandId} and id = ${meetingId} for update`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export async function findRoom(db: Db, commandId: string, meetingId: string): Promise<Room | null> {
  const [room] = await db<Room[]>`
    select r.meeting_id, m.ref, m.day, m.title, m.state as meeting_state, m.series_id, r.secret, r.position, r.closed_at,
      array(select w.account_id from room_writer w where w.command_id = r.command_id and w.meeting_id = r.meeting_id) as writers
    from room r join meeting m on m.command_id = r.command_id and m.id = r.meeting_id
    where r.command_id = ${commandId} and r.meeting_id = ${meetingId}`
  return room ?? null
}

/** The room itself, locked: what is written gets its place in one order. */
export async function lockRoom(db: Db, commandId: string, meetingId: string): Promise<Room> {
  await db`select meeting_id from room where command_id = ${commandId} and meeting_id = ${meetingId} for update`
  const room = await findRoom(db, commandId, meetingId)
  if (!room) throw refuse('missing', 'roomUnknown')
  return room
}

export async function insertRoom(db: Db, commandId: string, meetingId: string, secret: string, openedAt: Date): Promise<void> {
  await db`
    insert into room (command_id, meeting_id, secret, opened_at) values (${commandId}, ${meetingId}, ${secret}, ${openedAt})`
}

export async function markClosed(db: Db, commandId: string, meetingId: string, at: Date): Promise<void> {
  await db`update room set closed_at = ${at} where command_id = ${commandId} and meeting_id = ${meetingId}`
}

export interface KeptOperation extends Operation {
  position: number
  late: boolean
}

/** What came after a place in the order; from 0, all of it. */
export async function operationsAfter(db: Db, commandId: string, meetingId: string, position: number): Promise<KeptOperation[]> {
  const rows = await db<(Omit<KeptOperation, 'saidAt'> & { saidAt: Date })[]>`
    select id, position, kind, entry_id, replaces, value, said_at, late from room_operation
    where command_id = ${commandId} and meeting_id = ${meetingId} and position > ${position} order by position`
  return rows.map((row) => ({ ...row, saidAt: row.saidAt.toISOString() }))
}

/** Those of these identities that are kept already. */
export async function knownOperations(db: Db, commandId: string, meetingId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db<{ id: string }[]>`
    select id from room_operation where command_id = ${commandId} and meeting_id = ${meetingId} and id = any(${[...ids]})`
  return new Set(rows.map(({ id }) => id))
}

interface Addition {
  operations: readonly Operation[]
  accountId: string | null
}

/** Puts new operations behind the last; the room must be locked. */
export async function addOperations(db: Db, commandId: string, room: Room, { operations, accountId }: Addition): Promise<void> {
  const late = room.closedAt !== null
  for (const [index, { id, kind, entryId, replaces, saidAt, value }] of operations.entries()) {
    await db`
      insert into room_operation (command_id, meeting_id, id, position, kind, entry_id, replaces, value, said_at, account_id, late)
      values (${commandId}, ${room.meetingId}, ${id}, ${room.position + index + 1}, ${kind}, ${entryId}, ${[...replaces]},
        ${value && db.json(value)}, ${saidAt}, ${accountId}, ${late})`
  }
  await db`
    update room set position = ${room.position + operations.length} where command_id = ${commandId} and meeting_id = ${room.meetingId}`
}

export async function insertWriter(db: Db, commandId: string, meetingId: string, accountId: string): Promise<void> {
  await db`
    insert into room_writer (command_id, meeting_id, account_id) values (${commandId}, ${meetingId}, ${accountId}) on conflict do nothing`
}

export async function deleteWriter(db: Db, commandId: string, meetingId: string, accountId: string): Promise<boolean> {
  const { count } = await db`
    delete from room_writer where command_id = ${commandId} and meeting_id = ${meetingId} and account_id = ${accountId}`
  return count > 0
}

export interface Person {
  id: string
  name: string
}

/** Those of the service who could write; the cell does in any case. */
export async function listColleagues(db: Db, commandId: string): Promise<Person[]> {
  return db<Person[]>`
    select a.id, a.name from account a
    where a.command_id = ${commandId} and a.closed_at is null and exists (select 1 from account_role r
      where r.command_id = a.command_id and r.account_id = a.id and r.role in ('head', 'awareness', 'planner'))
    order by a.name, a.id`
}

export async function insertRoomDemand(
  db: Db,
  commandId: string,
  { meetingId, entryId, demandId, nextStep }: { meetingId: string; entryId: string; demandId: string; nextStep: string },
): Promise<void> {
  await db`
    insert into room_demand (command_id, meeting_id, entry_id, demand_id, next_step)
    values (${commandId}, ${meetingId}, ${entryId}, ${demandId}, ${nextStep})`
}

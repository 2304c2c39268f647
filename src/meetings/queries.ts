import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Attendance } from './attendance.ts'
import type { Contribution } from './contribution.ts'
import { type Meeting, type MeetingState, type PartOfDay, refuse } from './meeting.ts'
import { type MeetingRow, toMeeting } from './row.ts'

const columns = [
  'id',
  'ref',
  'series_id',
  'report_id',
  'state',
  'title',
  'day',
  'time',
  'part_of_day',
  'place',
  'chair_office_id',
  'chair_acting',
  'topics',
  'minutes',
  'communique',
  'created_at',
  'announced_at',
  'agreed_at',
  'published_at',
] as const

export async function lockMeeting(db: Db, commandId: string, id: string): Promise<Meeting> {
  const [row] = await db<MeetingRow[]>`select ${db(columns)} from meeting where command_id = ${commandId} and id = ${id} for update`
  if (!row) throw refuse('missing', 'meetingUnknown')
  return toMeeting(row)
}

export async function insertMeeting(db: Db, commandId: string, meeting: Meeting): Promise<void> {
  await db`
    insert into meeting (command_id, id, ref, series_id, report_id, state, title, day, time, part_of_day, place, chair_office_id, chair_acting,
      topics, created_at)
    values (${commandId}, ${meeting.id}, ${meeting.ref}, ${meeting.seriesId}, ${meeting.reportId}, ${meeting.state}, ${meeting.title},
      ${meeting.day}, ${meeting.time}, ${meeting.partOfDay}, ${meeting.place}, ${meeting.chairOfficeId}, ${meeting.chairActing},
      ${[...meeting.topics]}, ${meeting.createdAt})`
}

/** Writes what the steps of a meeting change; its day, place and chair stay as they were put down. */
export async function saveMeeting(db: Db, commandId: string, meeting: Meeting): Promise<void> {
  const { state, announcedAt } = meeting
  const minutes = 'minutes' in meeting ? meeting.minutes : null
  const communique = 'communique' in meeting ? meeting.communique : null
  const agreedAt = 'agreedAt' in meeting ? meeting.agreedAt : null
  const publishedAt = 'publishedAt' in meeting ? meeting.publishedAt : null
  await db`
    update meeting set state = ${state}, minutes = ${minutes}, communique = ${communique}, announced_at = ${announcedAt},
      agreed_at = ${agreedAt}, published_at = ${publishedAt}
    where command_id = ${commandId} and id = ${meeting.id}`
}

export async function replaceAttendance(context: Context, meetingId: string, attendance: readonly Attendance[]): Promise<void> {
  const { db, actor, newId } = context
  await db`delete from attendance where command_id = ${actor.commandId} and meeting_id = ${meetingId}`
  for (const { associationId, officeId, state, women, men } of attendance) {
    await db`
      insert into attendance (command_id, meeting_id, id, association_id, office_id, state, women, men)
      values (${actor.commandId}, ${meetingId}, ${newId()}, ${associationId}, ${officeId}, ${state}, ${women}, ${men})`
  }
}

export async function replaceContributions(context: Context, meetingId: string, contributions: readonly Contribution[]): Promise<void> {
  const { db, actor, newId } = context
  await db`delete from contribution where command_id = ${actor.commandId} and meeting_id = ${meetingId}`
  for (const [index, { kind, associationId, officeId, summary }] of contributions.entries()) {
    await db`
      insert into contribution (command_id, meeting_id, id, position, kind, association_id, office_id, summary)
      values (${actor.commandId}, ${meetingId}, ${newId()}, ${index + 1}, ${kind}, ${associationId}, ${officeId}, ${summary})`
  }
}

export async function markAgreed(db: Db, commandId: string, meetingId: string, associationIds: readonly string[]): Promise<void> {
  await db`
    update attendance set agreed = true
    where command_id = ${commandId} and meeting_id = ${meetingId} and association_id = any(${[...associationIds]})`
}

/** How many different persons have signed the release of this meeting's minutes. */
export async function signaturesOf(db: Db, commandId: string, meetingId: string): Promise<number> {
  const [row] = await db<{ signatures: number }[]>`
    select count(distinct s.account_id) as signatures
    from release r join release_signature s on s.command_id = r.command_id and s.release_id = r.id
    where r.command_id = ${commandId} and r.subject_kind = 'meeting' and r.subject_id = ${meetingId} and r.state in ('waiting', 'released')`
  return row!.signatures
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

export async function countOffices(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from office where command_id = ${commandId} and id = any(${[...ids]})`
  return row!.n
}

export async function countAssociations(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from association where command_id = ${commandId} and id = any(${[...ids]})`
  return row!.n
}

export async function countSeries(db: Db, commandId: string, id: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from meeting_series where command_id = ${commandId} and id = ${id}`
  return row!.n
}

/** What everyone may know of a meeting, apart from its texts. */
export interface PublicFacts {
  id: string
  ref: string
  state: MeetingState
  day: Day
  time: string | null
  partOfDay: PartOfDay | null
  topics: string[]
  chairAr: string | null
  chairFr: string | null
  chairActing: boolean
  associations: string[]
}

export async function meetingFacts(db: Db, commandId: string, id: string): Promise<PublicFacts> {
  const [row] = await db<PublicFacts[]>`
    select m.id, m.ref, m.state, m.day, m.time, m.part_of_day, m.topics, o.name_ar as chair_ar, o.name_fr as chair_fr, m.chair_acting,
      array(select s.name_ar from attendance a join association s on s.command_id = a.command_id and s.id = a.association_id
        where a.command_id = m.command_id and a.meeting_id = m.id and a.state in ('present', 'represented') order by s.name_ar) as associations
    from meeting m left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    where m.command_id = ${commandId} and m.id = ${id}`
  return row!
}

export interface AttendanceLine extends Attendance {
  id: string
  agreed: boolean
  nameAr: string
  nameFr: string | null
}

export async function attendanceOf(db: Db, commandId: string, meetingId: string): Promise<AttendanceLine[]> {
  return db<AttendanceLine[]>`
    select a.id, a.association_id, a.office_id, a.state, a.women, a.men, a.agreed,
      coalesce(s.name_ar, o.name_ar) as name_ar, coalesce(s.name_fr, o.name_fr) as name_fr
    from attendance a
    left join association s on s.command_id = a.command_id and s.id = a.association_id
    left join office o on o.command_id = a.command_id and o.id = a.office_id
    where a.command_id = ${commandId} and a.meeting_id = ${meetingId}
    order by a.association_id is null, a.id`
}

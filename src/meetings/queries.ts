import type { Context } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Standing } from '../public-record/demand.ts'
import type { Attendance } from './attendance.ts'
import type { Contribution } from './contribution.ts'
import { type Meeting, type MeetingState, refuse } from './meeting.ts'
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
  'origin',
  'length_minutes',
  'postponed_from',
  'change_reason',
  'sequence',
  'minutes',
  'communique',
  'communique_fr',
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
      topics, origin, length_minutes, created_at)
    values (${commandId}, ${meeting.id}, ${meeting.ref}, ${meeting.seriesId}, ${meeting.reportId}, ${meeting.state}, ${meeting.title},
      ${meeting.day}, ${meeting.time}, ${meeting.partOfDay}, ${meeting.place}, ${meeting.chairOfficeId}, ${meeting.chairActing},
      ${[...meeting.topics]}, ${meeting.origin}, ${meeting.lengthMinutes}, ${meeting.createdAt})`
}

/** Writes what the steps of a meeting change. */
export async function saveMeeting(db: Db, commandId: string, meeting: Meeting): Promise<void> {
  const { state, announcedAt } = meeting
  const minutes = 'minutes' in meeting ? meeting.minutes : null
  const { communique, communiqueFr } = 'communique' in meeting ? meeting : { communique: null, communiqueFr: null }
  const agreedAt = 'agreedAt' in meeting ? meeting.agreedAt : null
  const publishedAt = 'publishedAt' in meeting ? meeting.publishedAt : null
  await db`
    update meeting set state = ${state}, minutes = ${minutes}, communique = ${communique}, communique_fr = ${communiqueFr},
      announced_at = ${announcedAt}, agreed_at = ${agreedAt}, published_at = ${publishedAt}, day = ${meeting.day}, time = ${meeting.time},
      part_of_day = ${meeting.partOfDay}, place = ${meeting.place}, postponed_from = ${meeting.postponedFrom},
      change_reason = ${meeting.changeReason}, sequence = ${meeting.sequence}, title = ${meeting.title}, series_id = ${meeting.seriesId},
      chair_office_id = ${meeting.chairOfficeId}, chair_acting = ${meeting.chairActing}, origin = ${meeting.origin},
      length_minutes = ${meeting.lengthMinutes}
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

export interface AttendanceLine extends Attendance {
  id: string
  agreed: boolean
  nameAr: string
  nameFr: string | null
}

export async function attendanceOf(db: Db, commandId: string, meetingId: string): Promise<AttendanceLine[]> {
  return db<AttendanceLine[]>`
    select a.id, a.association_id, a.office_id, a.state, a.women, a.men,
      exists (select 1 from minutes_word w where w.command_id = a.command_id and w.meeting_id = a.meeting_id
        and w.association_id = a.association_id) as agreed,
      coalesce(s.name_ar, o.name_ar) as name_ar, coalesce(s.name_fr, o.name_fr) as name_fr
    from attendance a
    left join association s on s.command_id = a.command_id and s.id = a.association_id
    left join office o on o.command_id = a.command_id and o.id = a.office_id
    where a.command_id = ${commandId} and a.meeting_id = ${meetingId}
    order by a.association_id is null, a.id`
}

export interface MeetingSummary {
  id: string
  ref: string
  state: MeetingState
  title: string
  day: Day
  place: string
  associations: number
  demands: number
}

export interface ListWish {
  states: readonly MeetingState[]
  /** Only the meetings at which this association was, or is, expected. */
  associationId: string | null
  /** The last line of the page before. */
  before: { day: Day; id: string } | null
  limit: number
}

export async function listMeetings(
  db: Db,
  commandId: string,
  { states, associationId, before, limit }: ListWish,
): Promise<MeetingSummary[]> {
  return db<MeetingSummary[]>`
    select m.id, m.ref, m.state, m.title, m.day, m.place,
      (select count(*) from attendance a where a.command_id = m.command_id and a.meeting_id = m.id and a.association_id is not null
        and a.state in ('present', 'represented')) as associations,
      (select count(*) from demand d where d.command_id = m.command_id and d.meeting_id = m.id) as demands
    from meeting m
    where m.command_id = ${commandId} and m.state = any(${[...states]})
      ${associationId ? ofAssociation(db, associationId) : db``}
      ${before ? db`and (m.day, m.id) < (${before.day}, ${before.id})` : db``}
    order by m.day desc, m.id desc limit ${limit}`
}

export interface MeetingRecord extends MeetingRow {
  chairAr: string | null
  chairFr: string | null
  seriesAr: string | null
  seriesFr: string | null
}

export async function findMeeting(db: Db, commandId: string, ref: string, associationId: string | null): Promise<MeetingRecord> {
  const [row] = await db<MeetingRecord[]>`
    select ${db(columns.map((column) => `m.${column}`))}, o.name_ar as chair_ar, o.name_fr as chair_fr, s.name_ar as series_ar, s.name_fr as series_fr
    from meeting m
    left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    left join meeting_series s on s.command_id = m.command_id and s.id = m.series_id
    where m.command_id = ${commandId} and m.ref = ${ref} ${associationId ? ofAssociation(db, associationId) : db``}`
  if (!row) throw refuse('missing', 'meetingUnknown')
  return row
}

function ofAssociation(db: Db, associationId: string) {
  return db`and (exists (select 1 from attendance a
      where a.command_id = m.command_id and a.meeting_id = m.id and a.association_id = ${associationId})
    or exists (select 1 from invitation i where i.command_id = m.command_id and i.meeting_id = m.id
      and i.association_id = ${associationId} and i.state in ('invited', 'accepted', 'excused')))`
}

export interface ContributionLine extends Contribution {
  nameAr: string | null
  nameFr: string | null
}

export async function contributionsOf(db: Db, commandId: string, meetingId: string): Promise<ContributionLine[]> {
  return db<ContributionLine[]>`
    select c.kind, c.association_id, c.office_id, c.summary, coalesce(s.name_ar, o.name_ar) as name_ar, coalesce(s.name_fr, o.name_fr) as name_fr
    from contribution c
    left join association s on s.command_id = c.command_id and s.id = c.association_id
    left join office o on o.command_id = c.command_id and o.id = c.office_id
    where c.command_id = ${commandId} and c.meeting_id = ${meetingId} order by c.position`
}

export interface DemandLine extends Standing {
  ref: string
  original: string
  publicText: string | null
}

/** All of them, or those of one association. Where each stands is read from its copy: facts stand there from the first day. */
export async function demandsOf(db: Db, commandId: string, meetingId: string, associationId: string | null): Promise<DemandLine[]> {
  return db<DemandLine[]>`
    select d.ref, d.state, d.original, d.public_text, c.answer_kind, c.answer_due_on, c.answered_on, c.office_ar, c.office_fr,
      c.due_on, c.outcome, c.reported_on, c.verdict
    from demand d join public_record.demand c on c.command_id = d.command_id and c.id = d.id
    where d.command_id = ${commandId} and d.meeting_id = ${meetingId} ${associationId ? db`and d.association_id = ${associationId}` : db``}
    order by d.id`
}

/** A name of the register, in both languages that it is kept in. */
export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

export async function listOffices(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`
}

export async function listSeries(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from meeting_series where command_id = ${commandId} order by name_ar, id`
}

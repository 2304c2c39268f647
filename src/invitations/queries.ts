import type { AttendanceState } from '../meetings/attendance.ts'
import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { type Gathering, type Invitation, type InvitationState, type Means, refuse, type Way } from './invitation.ts'

/** The meeting, locked: its invitations move one after the other. */
export async function lockGathering(db: Db, commandId: string, id: string): Promise<Gathering> {
  const [meeting] = await db<Gathering[]>`
    select id, ref, state, day from meeting where command_id = ${commandId} and id = ${id} for update`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export async function findInvitation(db: Db, commandId: string, meetingId: string, associationId: string): Promise<Invitation | undefined> {
  const [invitation] = await db<Invitation[]>`
    select association_id, way, state, reason, means from invitation
    where command_id = ${commandId} and meeting_id = ${meetingId} and association_id = ${associationId}`
  return invitation
}

/** @returns those that were not invited before; whoever had asked to come, or was refused, is invited now */
export async function insertInvitations(
  db: Db,
  commandId: string,
  meetingId: string,
  { associationIds, way, at }: { associationIds: readonly string[]; way: Way; at: Date },
): Promise<string[]> {
  if (associationIds.length === 0) return []
  const rows = await db<{ associationId: string }[]>`
    insert into invitation ${db(associationIds.map((associationId) => ({ commandId, meetingId, associationId, way, state: 'invited', askedAt: at })))}
    on conflict (command_id, meeting_id, association_id) do update set state = excluded.state, way = excluded.way, asked_at = excluded.asked_at,
      reason = null, means = null, answered_at = null
      where invitation.state in ('requested', 'refused')
    returning association_id`
  return rows.map(({ associationId }) => associationId)
}

export async function insertRequest(db: Db, commandId: string, meetingId: string, request: Invitation, at: Date): Promise<void> {
  const { associationId, way, state } = request
  await db`
    insert into invitation (command_id, meeting_id, association_id, way, state, asked_at)
    values (${commandId}, ${meetingId}, ${associationId}, ${way}, ${state}, ${at})`
}

export async function saveInvitation(db: Db, commandId: string, meetingId: string, invitation: Invitation, at: Date): Promise<void> {
  const { associationId, state, reason, means } = invitation
  await db`
    update invitation set state = ${state}, reason = ${reason}, means = ${means}, answered_at = ${at}
    where command_id = ${commandId} and meeting_id = ${meetingId} and association_id = ${associationId}`
}

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

/** Accredited associations of the kinds and territories that the series of this meeting names. */
export async function associationsByRule(db: Db, commandId: string, meetingId: string): Promise<Named[]> {
  return db<Named[]>`
    select a.id, a.name_ar, a.name_fr
    from meeting m
    left join meeting_series s on s.command_id = m.command_id and s.id = m.series_id
    join association a on a.command_id = m.command_id and a.state = 'accredited'
    where m.command_id = ${commandId} and m.id = ${meetingId}
      and (s.id is null or s.invited_kinds = '{}' or a.kind = any(s.invited_kinds))
      and (s.id is null or s.invited_territories = '{}' or a.territory = any(s.invited_territories))
    order by a.name_ar, a.id`
}

const invitable = (db: Db) => db`state in ('accredited', 'registered')`

export async function countInvitable(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from association where command_id = ${commandId} and id = any(${[...ids]}::uuid[]) and ${invitable(db)}`
  return row!.n
}

/** Those that do not stand in the register of this meeting. */
export async function listInvitable(db: Db, commandId: string, meetingId: string): Promise<Named[]> {
  return db<Named[]>`
    select id, name_ar, name_fr from association a
    where command_id = ${commandId} and ${invitable(db)}
      and not exists (select 1 from invitation i where i.command_id = a.command_id and i.meeting_id = ${meetingId} and i.association_id = a.id)
    order by name_ar, id`
}

export interface RegisterLine extends Invitation {
  nameAr: string
  nameFr: string | null
  /** What became of it; null before the meeting. */
  attendance: AttendanceState | null
}

export async function registerOf(db: Db, commandId: string, meetingId: string): Promise<RegisterLine[]> {
  return db<RegisterLine[]>`
    select i.association_id, i.way, i.state, i.reason, i.means, s.name_ar, s.name_fr, a.state as attendance
    from invitation i
    join association s on s.command_id = i.command_id and s.id = i.association_id
    left join attendance a on a.command_id = i.command_id and a.meeting_id = i.meeting_id and a.association_id = i.association_id
    where i.command_id = ${commandId} and i.meeting_id = ${meetingId}
    order by i.state <> 'requested', s.name_ar, s.id`
}

export interface RegisteredMeeting extends Gathering {
  title: string
  seriesRef: string | null
  seriesAr: string | null
  seriesFr: string | null
  rule: string | null
}

export async function findMeeting(db: Db, commandId: string, ref: string): Promise<RegisteredMeeting> {
  const [meeting] = await db<RegisteredMeeting[]>`
    select m.id, m.ref, m.state, m.day, m.title, s.ref as series_ref, s.name_ar as series_ar, s.name_fr as series_fr, s.invitation_rule as rule
    from meeting m left join meeting_series s on s.command_id = m.command_id and s.id = m.series_id
    where m.command_id = ${commandId} and m.ref = ${ref}`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export interface OwnInvitation extends Gathering {
  title: string
  place: string
  time: string | null
  way: Way | null
  invitation: InvitationState | null
  reason: string | null
  means: Means | null
  attendance: AttendanceState | null
}

/** What an association is invited to or has asked for, and what it may still ask for: the next first, then the last ones. */
export async function listOwn(db: Db, commandId: string, associationId: string, today: Day): Promise<OwnInvitation[]> {
  return db<OwnInvitation[]>`
    select m.id, m.ref, m.state, m.day, m.title, m.place, m.time, i.way, i.state as invitation, i.reason, i.means, a.state as attendance
    from meeting m
    left join invitation i on i.command_id = m.command_id and i.meeting_id = m.id and i.association_id = ${associationId}
    left join attendance a on a.command_id = m.command_id and a.meeting_id = m.id and a.association_id = ${associationId}
    where m.command_id = ${commandId} and m.state <> 'draft'
      and (i.state is not null or (m.state in ('announced', 'postponed') and m.day >= ${today} and exists (
        select 1 from public_record.meeting p where p.command_id = m.command_id and p.id = m.id and p.released_at is not null)))
    order by m.day < ${today}, case when m.day >= ${today} then m.day end, m.day desc, m.id limit 60`
}

/** How many invitations wait for the word of this association. */
export async function countUnanswered(db: Db, commandId: string, associationId: string, today: Day): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from invitation i join meeting m on m.command_id = i.command_id and m.id = i.meeting_id
    where i.command_id = ${commandId} and i.association_id = ${associationId} and i.state = 'invited' and m.state = 'announced' and m.day >= ${today}`
  return row!.n
}

export interface Unreminded {
  meetingId: string
  associationIds: string[]
}

export async function lockUnreminded(db: Db, commandId: string, { from, to }: { from: Day; to: Day }): Promise<Unreminded[]> {
  const rows = await db<{ meetingId: string; associationId: string }[]>`
    select i.meeting_id, i.association_id from invitation i
    join meeting m on m.command_id = i.command_id and m.id = i.meeting_id
    where i.command_id = ${commandId} and i.state in ('invited', 'accepted') and m.state = 'announced' and m.day > ${from} and m.day <= ${to}
      and i.reminded_for is distinct from m.day
    order by i.meeting_id, i.association_id for update of i`
  const byMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId)
  return [...byMeeting].map(([meetingId, lines]) => ({ meetingId, associationIds: lines.map(({ associationId }) => associationId) }))
}

export async function markReminded(db: Db, commandId: string, meetingId: string, associationIds: readonly string[]): Promise<void> {
  await db`
    update invitation i set reminded_for = m.day from meeting m
    where i.command_id = ${commandId} and i.meeting_id = ${meetingId} and i.association_id = any(${[...associationIds]}::uuid[])
      and m.command_id = i.command_id and m.id = i.meeting_id`
}

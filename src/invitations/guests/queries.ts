import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { refuse } from '../invitation.ts'
import { lockGathering } from '../queries.ts'
import type { Guest, Presence } from './guest.ts'

const columns = ['id', 'office_id', 'partner_id', 'state', 'reason', 'means', 'presence'] as const

/** The meeting, locked, and one of its guests: their words are taken one after the other. */
export async function lockGuest(db: Db, commandId: string, meetingId: string, guestId: string) {
  const meeting = await lockGathering(db, commandId, meetingId)
  const [guest] = await db<Guest[]>`
    select ${db(columns)} from guest where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${guestId}`
  if (!guest) throw refuse('missing', 'guestUnknown')
  return { meeting, guest }
}

type NewGuest = Pick<Guest, 'id' | 'officeId' | 'partnerId'> & { askedAt: Date }

/** @returns the identities of those that were not invited before */
export async function insertGuests(db: Db, commandId: string, meetingId: string, guests: readonly NewGuest[]): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    insert into guest ${db(guests.map((guest) => ({ commandId, meetingId, ...guest, state: 'invited' })))}
    on conflict do nothing returning id`
  return rows.map(({ id }) => id)
}

export async function saveGuest(db: Db, commandId: string, meetingId: string, guest: Guest, at: Date): Promise<void> {
  const { id, state, reason, means, presence } = guest
  await db`
    update guest set state = ${state}, reason = ${reason}, means = ${means}, presence = ${presence}, answered_at = ${at}
    where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
}

export async function countOffices(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<
    { n: number }[]
  >`select count(*) as n from office where command_id = ${commandId} and id = any(${[...ids]}::uuid[])`
  return row!.n
}

export async function countPartners(db: Db, commandId: string, ids: readonly string[]): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from partner where command_id = ${commandId} and id = any(${[...ids]}::uuid[]) and retired_on is null`
  return row!.n
}

export interface GuestLine extends Guest {
  nameAr: string
  nameFr: string
  /** What became of it: of an office as the meeting took it down. */
  attendance: Presence | 'invited' | null
}

/** Offices first, then partners. */
export async function listGuests(db: Db, commandId: string, meetingId: string): Promise<GuestLine[]> {
  return db<GuestLine[]>`
    select ${db(columns.map((column) => `g.${column}`))}, coalesce(o.name_ar, p.name_ar) as name_ar, coalesce(o.name_fr, p.name_fr) as name_fr,
      coalesce(a.state, g.presence) as attendance
    from guest g
    left join office o on o.command_id = g.command_id and o.id = g.office_id
    left join partner p on p.command_id = g.command_id and p.id = g.partner_id
    left join attendance a on a.command_id = g.command_id and a.meeting_id = g.meeting_id and a.office_id = g.office_id
    where g.command_id = ${commandId} and g.meeting_id = ${meetingId}
    order by g.office_id is null, name_ar, g.id`
}

export interface Body {
  id: string
  nameAr: string
  nameFr: string
  of: 'office' | 'partner'
  /** It chairs the meeting, or has a point on its agenda. */
  speaks: boolean
}

/** Services and partners that are not invited to this meeting, those with a part in it first. */
export async function listBodies(db: Db, commandId: string, meetingId: string): Promise<Body[]> {
  return db<Body[]>`
    select id, name_ar, name_fr, 'office' as of,
      (exists (select 1 from meeting m where m.command_id = o.command_id and m.id = ${meetingId} and m.chair_office_id = o.id)
        or exists (select 1 from agenda_item i where i.command_id = o.command_id and i.meeting_id = ${meetingId} and i.office_id = o.id)) as speaks
    from office o where command_id = ${commandId}
      and not exists (select 1 from guest g where g.command_id = o.command_id and g.meeting_id = ${meetingId} and g.office_id = o.id)
    union all
    select id, name_ar, name_fr, 'partner', false from partner p where command_id = ${commandId} and retired_on is null
      and not exists (select 1 from guest g where g.command_id = p.command_id and g.meeting_id = ${meetingId} and g.partner_id = p.id)
    order by of, speaks desc, name_ar, id`
}

interface Unreminded {
  meetingId: string
  guestIds: string[]
}

export async function lockUnremindedGuests(db: Db, commandId: string, { from, to }: { from: Day; to: Day }): Promise<Unreminded[]> {
  const rows = await db<{ meetingId: string; id: string }[]>`
    select g.meeting_id, g.id from guest g join meeting m on m.command_id = g.command_id and m.id = g.meeting_id
    where g.command_id = ${commandId} and g.state <> 'excused' and m.state = 'announced' and m.day > ${from} and m.day <= ${to}
      and g.reminded_for is distinct from m.day
    order by g.meeting_id, g.id for update of g`
  return [...Map.groupBy(rows, ({ meetingId }) => meetingId)].map(([meetingId, lines]) => ({
    meetingId,
    guestIds: lines.map(({ id }) => id),
  }))
}

export async function markGuestsReminded(db: Db, commandId: string, meetingId: string, ids: readonly string[]): Promise<void> {
  await db`
    update guest g set reminded_for = m.day from meeting m
    where g.command_id = ${commandId} and g.meeting_id = ${meetingId} and g.id = any(${[...ids]}::uuid[])
      and m.command_id = g.command_id and m.id = g.meeting_id`
}

import type { Db } from '../platform/db/connection.ts'
import { type Handout, refuse } from './handout.ts'

export interface Meeting {
  id: string
  ref: string
  title: string
  state: string
}

export async function findMeeting(db: Db, commandId: string, { id, ref }: { id?: string; ref?: string }): Promise<Meeting> {
  const [meeting] = await db<Meeting[]>`
    select id, ref, title, state from meeting where command_id = ${commandId} and ${id ? db`id = ${id}` : db`ref = ${ref ?? ''}`}`
  if (!meeting) throw refuse('missing', 'meetingUnknown')
  return meeting
}

export async function isOffice(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`select id from office where command_id = ${commandId} and id = ${id}`
  return found.length > 0
}

export async function insertHandout(
  db: Db,
  commandId: string,
  handout: Handout,
  { bytes, at }: { bytes: Buffer; at: Date },
): Promise<void> {
  await db`insert into handout ${db({ commandId, ...handout, state: 'waiting', content: bytes, addedAt: at })}`
}

export interface LockedHandout {
  id: string
  ref: string
  officeId: string
  state: 'waiting' | 'withdrawn'
  released: boolean
}

/** Its release is locked with it, so that it is not signed while it is withdrawn. */
export async function lockHandout(db: Db, commandId: string, id: string): Promise<LockedHandout> {
  await db`
    select id from release where command_id = ${commandId} and subject_kind = 'handout' and subject_id = ${id} order by id for update`
  const [handout] = await db<LockedHandout[]>`
    select h.id, m.ref, h.office_id, h.state,
      exists (select 1 from public_record.handout p where p.command_id = h.command_id and p.id = h.id) as released
    from handout h join meeting m on m.command_id = h.command_id and m.id = h.meeting_id
    where h.command_id = ${commandId} and h.id = ${id} for update of h`
  if (!handout) throw refuse('missing', 'handoutUnknown')
  return handout
}

export async function markWithdrawn(db: Db, commandId: string, id: string, reason: string): Promise<void> {
  await db`update handout set state = 'withdrawn', withdrawn_reason = ${reason} where command_id = ${commandId} and id = ${id}`
}

export interface HandoutLine extends Omit<Handout, 'meetingId'> {
  nameAr: string
  nameFr: string
  state: 'waiting' | 'released' | 'withheld' | 'withdrawn'
  /** Why it was withdrawn, or withheld by a publisher. */
  why: string | null
}

/** Where each stands is read from its release. */
export async function handoutsOf(db: Db, commandId: string, meetingId: string): Promise<HandoutLine[]> {
  return db<HandoutLine[]>`
    select h.id, h.office_id, h.kind, h.title, h.closed_cases, h.prosecutor_cleared, h.pages, o.name_ar, o.name_fr,
      case when h.state = 'withdrawn' then 'withdrawn' when r.state = 'released' then 'released' when r.state = 'withheld' then 'withheld'
        else 'waiting' end as state,
      coalesce(h.withdrawn_reason, r.refusal) as why
    from handout h
    join office o on o.command_id = h.command_id and o.id = h.office_id
    left join lateral (select r.state, r.refusal from release r
      where r.command_id = h.command_id and r.subject_kind = 'handout' and r.subject_id = h.id order by r.id desc limit 1) r on true
    where h.command_id = ${commandId} and h.meeting_id = ${meetingId} order by h.id`
}

export async function contentOf(db: Db, commandId: string, id: string): Promise<Buffer | undefined> {
  const [row] = await db<{ content: Buffer }[]>`select content from handout where command_id = ${commandId} and id = ${id}`
  return row?.content
}

export interface Office {
  id: string
  nameAr: string
  nameFr: string
}

/** All of them, or those that the reader holds. */
export async function listOffices(db: Db, commandId: string, only: readonly string[] | null): Promise<Office[]> {
  return db<Office[]>`
    select id, name_ar, name_fr from office where command_id = ${commandId} ${only ? db`and id = any(${[...only]}::uuid[])` : db``}
    order by name_ar, id`
}

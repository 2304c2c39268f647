import type { Db } from '../platform/db/connection.ts'
import type { CalendarMeeting } from '../public-record/calendar.ts'
import type { Owner } from './feed.ts'

export type NewFeed = Owner & { id: string; tokenHash: Buffer; madeAt: Date }

/** One address an owner: the token of before is forgotten. */
export async function upsertFeed(db: Db, commandId: string, feed: NewFeed): Promise<void> {
  const owner = feed.officeId ? db`office_id` : db`association_id`
  await db`
    insert into calendar_feed ${db({ commandId, ...feed })}
    on conflict (command_id, ${owner}) do update set token_hash = excluded.token_hash, made_at = excluded.made_at`
}

export async function findOwner(db: Db, commandId: string, tokenHash: Buffer): Promise<Owner | undefined> {
  const [owner] = await db<Owner[]>`
    select office_id, association_id from calendar_feed where command_id = ${commandId} and token_hash = ${tokenHash}`
  return owner
}

export interface OwnFeed {
  officeId: string | null
  nameAr: string
  nameFr: string | null
  madeAt: Date | null
}

export async function listOwn(db: Db, commandId: string, owners: readonly Owner[]): Promise<OwnFeed[]> {
  const offices = owners.flatMap(({ officeId }) => officeId ?? [])
  const associations = owners.flatMap(({ associationId }) => associationId ?? [])
  return db<OwnFeed[]>`
    select o.id as office_id, o.name_ar, o.name_fr, f.made_at
    from office o left join calendar_feed f on f.command_id = o.command_id and f.office_id = o.id
    where o.command_id = ${commandId} and o.id = any(${offices}::uuid[])
    union all
    select null, a.name_ar, a.name_fr, f.made_at
    from association a left join calendar_feed f on f.command_id = a.command_id and f.association_id = a.id
    where a.command_id = ${commandId} and a.id = any(${associations}::uuid[])
    order by 2`
}

/** What an association or an office is invited to, or an office chairs, presents in or was at. Drafts stay on paper. */
export async function meetingsOf(db: Db, commandId: string, { officeId, associationId }: Owner): Promise<CalendarMeeting[]> {
  const theirs = officeId
    ? db`(m.chair_office_id = ${officeId}
        or exists (select 1 from agenda_item i where i.command_id = m.command_id and i.meeting_id = m.id and i.office_id = ${officeId})
        or exists (select 1 from guest g where g.command_id = m.command_id and g.meeting_id = m.id and g.office_id = ${officeId} and g.state <> 'excused')
        or exists (select 1 from attendance a where a.command_id = m.command_id and a.meeting_id = m.id and a.office_id = ${officeId}))`
    : db`(exists (select 1 from invitation i where i.command_id = m.command_id and i.meeting_id = m.id
          and i.association_id = ${associationId} and i.state in ('invited', 'accepted'))
        or exists (select 1 from attendance a where a.command_id = m.command_id and a.meeting_id = m.id
          and a.association_id = ${associationId} and a.state in ('present', 'represented')))`
  return db<CalendarMeeting[]>`
    select m.ref, m.state, m.day, m.time, m.length_minutes, m.title, m.place, m.sequence
    from meeting m where m.command_id = ${commandId} and m.state <> 'draft' and m.announced_at is not null and ${theirs}
    order by m.day desc, m.id desc limit 200`
}

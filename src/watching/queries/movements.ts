import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { EntryKind } from '../../public-record/copies.ts'
import type { PublicRecordWords } from '../../public-record/words.ar.ts'

/** Something that happened to a demand, as everyone may read it. */
export interface DemandMovement {
  ref: string
  /** What is asked. */
  asked: string
  categoryId: string | null
  districtAr: string | null
  meetingRef: string | null
  kind: EntryKind
  day: Day
  actorAr: string | null
  actorFr: string | null
  dueOn: Day | null
  detail: string | null
  text: string | null
  /** When it happened, or its text or its demand came out. */
  movedAt: Date
}

/** A meeting that was announced, held, moved, or told of. */
export interface MeetingMovement {
  ref: string
  seriesId: string | null
  title: string
  /** Empty while a new place waits for its signatures. */
  place: string
  state: keyof PublicRecordWords['meetings']['states']
  day: Day
  time: string | null
  movedAt: Date
}

export interface Period {
  /** Not counted. */
  since: Date
  /** Counted. */
  until: Date
}

const most = 5000

/** What happened to demands in a period, and all that had happened to those which came out in it: the newest, in the order of demands. */
export async function listDemandMovements(publicDb: Db, commandId: string, { since, until }: Period): Promise<DemandMovement[]> {
  return publicDb<DemandMovement[]>`
    select d.ref, d.text as asked, d.category_id, d.district_ar, m.ref as meeting_ref, e.kind, e.day, e.actor_ar, e.actor_fr, e.due_on,
      e.detail, e.text, greatest(e.changed_at, d.released_at) as moved_at
    from (
      select command_id, demand_id, id from public_record.entry
      where command_id = ${commandId} and changed_at > ${since} and changed_at <= ${until}
      union
      select o.command_id, o.demand_id, o.id from public_record.demand n
      join public_record.entry o on o.command_id = n.command_id and o.demand_id = n.id
      where n.command_id = ${commandId} and n.released_at > ${since} and n.released_at <= ${until}
      order by id desc limit ${most}) moved
    join public_record.entry e on e.command_id = moved.command_id and e.demand_id = moved.demand_id and e.id = moved.id
    join public_record.demand d on d.command_id = e.command_id and d.id = e.demand_id
    left join public_record.meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    where e.command_id = ${commandId} and e.changed_at <= ${until} and d.released_at <= ${until}
    order by d.ref, e.day, e.id`
}

export async function listMeetingMovements(publicDb: Db, commandId: string, { since, until }: Period): Promise<MeetingMovement[]> {
  return publicDb<MeetingMovement[]>`
    select ref, series_id, title, place, state, day, time, changed_at as moved_at from public_record.meeting
    where command_id = ${commandId} and changed_at > ${since} and changed_at <= ${until} and released_at is not null
    order by day, ref limit ${most}`
}

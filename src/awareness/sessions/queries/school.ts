import type { Position } from '../../../places/polygon.ts'
import type { Db } from '../../../platform/db/connection.ts'
import type { Standing } from '../../../public-record/demand.ts'

export interface PublishedDemand {
  ref: string
  text: string
  state: string
}

export async function findPlace(db: Db, commandId: string, schoolId: string): Promise<Position | null> {
  const [row] = await db<{ longitude: number | null; latitude: number | null }[]>`
    select location[0] as longitude, location[1] as latitude from school where command_id = ${commandId} and id = ${schoolId}`
  return row && row.longitude !== null && row.latitude !== null ? [row.longitude, row.latitude] : null
}

export interface AskedDemand extends Standing {
  ref: string
  text: string
}

/** What was asked in the name of a school, the newest first: as it is published, or in the words of the school itself. */
export async function listAsked(db: Db, commandId: string, schoolId: string): Promise<AskedDemand[]> {
  return db<AskedDemand[]>`
    select d.ref, coalesce(case when p.released_at is not null then p.text end, d.original) as text, p.state, p.answer_kind, p.answer_due_on,
      p.answered_on, p.office_ar, p.office_fr, p.partner, p.due_on, p.update_due_on, p.outcome, p.reported_on, p.verdict, p.ending
    from asker a
    join demand_asker j on j.command_id = a.command_id and j.asker_id = a.id and j.left_on is null
    join demand d on d.command_id = j.command_id and d.id = j.demand_id
    join public_record.demand p on p.command_id = d.command_id and p.id = d.id
    where a.command_id = ${commandId} and a.school_id = ${schoolId} order by d.id desc limit 6`
}

interface Placed extends PublishedDemand {
  longitude: number
  latitude: number
}

/** Released demands whose place lies in a box around a position: their published texts, never the rows. */
export async function listDemandsIn(
  db: Db,
  commandId: string,
  { west, east, south, north }: Record<'west' | 'east' | 'south' | 'north', number>,
): Promise<Placed[]> {
  return db<Placed[]>`
    select r.ref, r.text, r.state, p.location[0] as longitude, p.location[1] as latitude
    from point p
    join demand d on d.command_id = ${commandId} and d.point_id = p.id
    join public_record.demand r on r.command_id = ${commandId} and r.id = d.id and r.released_at is not null
    where p.command_id = ${commandId} and p.location[0] between ${west} and ${east} and p.location[1] between ${south} and ${north}
    order by r.ref desc limit 50`
}

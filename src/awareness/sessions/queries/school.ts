import type { Position } from '../../../places/polygon.ts'
import type { Db } from '../../../platform/db/connection.ts'

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

import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** A demand of which presence was promised: what its wish begins from. */
export interface CommittedDemand {
  id: string
  ref: string
  publicText: string
  pointId: string | null
  timeBand: string | null
  commitment: string
  dueOn: Day
  placeAr: string | null
  placeFr: string | null
  districtAr: string | null
  districtFr: string | null
  officeAr: string
  officeFr: string
}

/** The subjects of which most is presence; a planner may take up any other demand that was promised. */
const aboutPresence = ['presence', 'school_security']

/** Promised, about presence, and without a wish that is open: the oldest promise first. */
export async function listWithoutWish(db: Db, commandId: string): Promise<CommittedDemand[]> {
  return db<CommittedDemand[]>`
    ${columns(db)}
    where d.command_id = ${commandId} and d.state = 'promised' and d.category_id = any(${aboutPresence}) and not exists (
      select 1 from presence_wish w where w.command_id = d.command_id and w.demand_id = d.id and w.last_day is null)
    order by c.due_on, d.id`
}

export async function findCommitted(db: Db, commandId: string, ref: string): Promise<CommittedDemand | undefined> {
  const [demand] = await db<CommittedDemand[]>`
    ${columns(db)} where d.command_id = ${commandId} and d.ref = ${ref} and d.state = 'promised'`
  return demand
}

/** With the commitment that runs. */
function columns(db: Db) {
  return db`
    select d.id, d.ref, d.public_text, d.point_id, d.time_band, c.text as commitment, c.due_on, p.name_ar as place_ar, p.name_fr as place_fr,
      r.name_ar as district_ar, r.name_fr as district_fr, o.name_ar as office_ar, o.name_fr as office_fr
    from demand d
    join commitment c on c.command_id = d.command_id and c.demand_id = d.id and c.state = 'running'
    join office o on o.command_id = c.command_id and o.id = c.office_id
    left join point p on p.command_id = d.command_id and p.id = d.point_id
    left join district r on r.command_id = d.command_id and r.id = d.district_id`
}

/** Held, so that the promise cannot end while a wish is made of it. */
export async function lockPromised(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`
    select 1 from demand where command_id = ${commandId} and id = ${id} and state = 'promised' for share`
  return found.length > 0
}

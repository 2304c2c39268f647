import type { Polygon, Position } from '../../places/polygon.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { School, SchoolFacts, Site } from '../school.ts'

type SchoolRow = Omit<School, 'location'> & { longitude: number | null; latitude: number | null }

/** Those that are open on a day. */
export async function listOpenSchools(db: Db, commandId: string, day: Day): Promise<School[]> {
  return rowsOf(
    await db<SchoolRow[]>`
      select id, code, name_ar, name_fr, level, sector, pupils, directorate, location[0] as longitude, location[1] as latitude, district_id,
        perimeter, gates, revision, closed_on
      from school where command_id = ${commandId} and (closed_on is null or closed_on > ${day}) order by name_ar, id`,
  )
}

export async function findSchool(db: Db, commandId: string, id: string): Promise<School | undefined> {
  const [found] = rowsOf(
    await db<SchoolRow[]>`
      select id, code, name_ar, name_fr, level, sector, pupils, directorate, location[0] as longitude, location[1] as latitude, district_id,
        perimeter, gates, revision, closed_on
      from school where command_id = ${commandId} and id = ${id}`,
  )
  return found
}

/** Two who change one school do so one after the other. */
export async function lockSchool(db: Db, commandId: string, id: string): Promise<School | undefined> {
  await db`select 1 from school where command_id = ${commandId} and id = ${id} for update`
  return findSchool(db, commandId, id)
}

/** Acts that look at all schools, hours or days before they write go one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for no key update`
}

export async function findSchoolByCode(db: Db, commandId: string, code: string): Promise<{ id: string } | undefined> {
  const [found] = await db<{ id: string }[]>`select id from school where command_id = ${commandId} and code = ${code}`
  return found
}

export async function insertSchool(db: Db, commandId: string, id: string, facts: SchoolFacts, site: Site): Promise<void> {
  const { code, nameAr, nameFr, level, sector, pupils, directorate } = facts
  const [longitude, latitude] = site.location ?? [null, null]
  await db`
    insert into school (command_id, id, code, name_ar, name_fr, level, sector, pupils, directorate, location, district_id, perimeter, gates)
    values (${commandId}, ${id}, ${code}, ${nameAr}, ${nameFr}, ${level}, ${sector}, ${pupils}, ${directorate},
      point(${longitude}::float8, ${latitude}::float8), ${site.districtId}, ${drawn(db, site.perimeter)}, ${gatesOf(db, site)})`
}

export async function saveFacts(db: Db, commandId: string, id: string, facts: SchoolFacts): Promise<void> {
  const { code, nameAr, nameFr, level, sector, pupils, directorate } = facts
  await db`
    update school set code = ${code}, name_ar = ${nameAr}, name_fr = ${nameFr}, level = ${level}, sector = ${sector}, pupils = ${pupils},
      directorate = ${directorate}, revision = revision + 1
    where command_id = ${commandId} and id = ${id}`
}

export async function saveSite(db: Db, commandId: string, id: string, site: Site): Promise<void> {
  const [longitude, latitude] = site.location ?? [null, null]
  await db`
    update school set location = point(${longitude}::float8, ${latitude}::float8), district_id = ${site.districtId},
      perimeter = ${drawn(db, site.perimeter)}, gates = ${gatesOf(db, site)}, revision = revision + 1
    where command_id = ${commandId} and id = ${id}`
}

export async function saveClosing(db: Db, commandId: string, id: string, closedOn: Day | null): Promise<void> {
  await db`update school set closed_on = ${closedOn}, revision = revision + 1 where command_id = ${commandId} and id = ${id}`
}

function rowsOf(rows: readonly SchoolRow[]): School[] {
  return rows.map(({ longitude, latitude, ...school }) => ({
    ...school,
    location: longitude === null || latitude === null ? null : [longitude, latitude],
  }))
}

const plain = ([longitude, latitude]: Position) => [longitude, latitude]

function drawn(db: Db, shape: Polygon | null) {
  return shape && db.json({ type: shape.type, coordinates: shape.coordinates.map((ring) => ring.map(plain)) })
}

function gatesOf(db: Db, { gates }: Site) {
  return db.json(gates.map(({ name, position }) => ({ name, position: plain(position) })))
}

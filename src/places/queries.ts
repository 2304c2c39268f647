import type { Db } from '../platform/db/connection.ts'
import type { Command, CommandKind, Unit } from './command.ts'
import type { District } from './district.ts'
import type { Point } from './point.ts'

export async function findHomeCommand(db: Db): Promise<Command | undefined> {
  const [command] = await db<Command[]>`
    select id, code, name_ar, name_fr, demonstration from command where parent_id is null order by code limit 1`
  return command
}

/** Two who open a first command at once wait for each other. */
export async function lockHomeCommand(db: Db): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtextextended('home command', 0))`
}

/** A command with everything under it, larger units first. */
export async function listUnits(db: Db, commandId: string): Promise<Unit[]> {
  return db<Unit[]>`
    with recursive unit as (
      select id, parent_id, kind, code, name_ar, name_fr, seat from command where id = ${commandId}
      union all
      select c.id, c.parent_id, c.kind, c.code, c.name_ar, c.name_fr, c.seat from command c join unit on c.parent_id = unit.id)
    select id, case when id <> ${commandId} then parent_id end as parent_id, kind, name_ar, name_fr, seat from unit
    order by array_position(array['prefecture', 'provincial', 'zone', 'commissariat', 'precinct'], kind), code`
}

export async function listDistricts(db: Db, commandId: string): Promise<District[]> {
  return db<District[]>`
    select id, name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar, id`
}

type PointRow = Omit<Point, 'location'> & { longitude: number; latitude: number }

export async function listPoints(db: Db, commandId: string): Promise<Point[]> {
  const rows = await db<PointRow[]>`
    select id, kind, name_ar, name_fr, location[0] as longitude, location[1] as latitude, district_id from point
    where command_id = ${commandId} order by name_ar, id`
  return rows.map(({ longitude, latitude, ...point }) => ({ ...point, location: [longitude, latitude] }))
}

/** Acts that look at all places of a command before they add one go one after the other. */
export async function lockCommand(db: Db, commandId: string): Promise<void> {
  await db`select id from command where id = ${commandId} for no key update`
}

export async function hasPointNamed(
  db: Db,
  commandId: string,
  { districtId, nameAr }: Pick<Point, 'districtId' | 'nameAr'>,
): Promise<boolean> {
  const found = await db`
    select id from point where command_id = ${commandId} and district_id = ${districtId} and ar_norm(name_ar) = ar_norm(${nameAr}) limit 1`
  return found.length > 0
}

export async function insertPoint(db: Db, commandId: string, { id, kind, nameAr, nameFr, location, districtId }: Point): Promise<void> {
  const [longitude, latitude] = location
  await db`
    insert into point (command_id, id, kind, name_ar, name_fr, location, district_id)
    values (${commandId}, ${id}, ${kind}, ${nameAr}, ${nameFr}, point(${longitude}::float8, ${latitude}::float8), ${districtId})`
}

export async function insertDistrict(db: Db, commandId: string, { id, nameAr, nameFr, shape }: District): Promise<void> {
  await db`
    insert into district (command_id, id, name_ar, name_fr, shape)
    values (${commandId}, ${id}, ${nameAr}, ${nameFr}, ${db.json({ type: shape.type, coordinates: shape.coordinates.map((ring) => ring.map((at) => [...at])) })})`
}

export interface NewCommand {
  id: string
  parentId: string | null
  kind: CommandKind
  code: string
  nameAr: string
  nameFr: string
  seat: string
  demonstration: boolean
}

export async function insertCommand(db: Db, command: NewCommand): Promise<void> {
  await db`
    insert into command (id, parent_id, kind, code, name_ar, name_fr, seat, demonstration)
    values (${command.id}, ${command.parentId}, ${command.kind}, ${command.code}, ${command.nameAr}, ${command.nameFr}, ${command.seat},
      ${command.demonstration})`
}

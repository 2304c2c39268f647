import type { Db } from '../../../platform/db/connection.ts'
import type { Cell, What } from '../counted.ts'
import type { Thing } from '../thing.ts'

export interface PartCell extends Cell {
  /** The thing that counts as this. */
  readonly id: string
}

interface Asked {
  whats: readonly What[]
  quarters: readonly string[]
  /** '' is no district; all where none is asked for. */
  districtId: string | null
}

/** What each thing counts, of the sums of these quarters; of what is open, whenever it came. */
export async function listPartCells(db: Db, commandId: string, { whats, quarters, districtId }: Asked): Promise<PartCell[]> {
  return db<PartCell[]>`
    select p.id, cell[1] as quarter, cell[2] as what, cell[4] as key, cell[5]::int as n
    from indicator_part p cross join lateral (select string_to_array(said, '|') as cell from unnest(p.cells) said) as told
    where p.command_id = ${commandId} and cell[2] = any(${[...whats]}) and (cell[1] = any(${[...quarters]}) or cell[2] = 'open')
      and (${districtId}::text is null or cell[3] = ${districtId}) order by key, p.id`
}

export interface Named {
  readonly id: string
  /** As people cite it; of what has no reference its identity. */
  readonly ref: string
  readonly nameAr: string | null
  readonly nameFr: string | null
}

/** What these things are called. */
export async function listNames(db: Db, commandId: string, thing: Thing, ids: readonly string[]): Promise<Map<string, Named>> {
  const rows = await db<Named[]>`${source(db, thing)} where t.command_id = ${commandId} and t.id = any(${[...ids]}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

function source(db: Db, thing: Thing) {
  if (thing === 'demand') return db`select t.id, t.ref, null as name_ar, null as name_fr from demand t`
  if (thing === 'meeting') return db`select t.id, t.ref, t.title as name_ar, null as name_fr from meeting t`
  if (thing === 'association') return db`select t.id, t.id::text as ref, t.name_ar, null as name_fr from association t`
  if (thing === 'school') return db`select t.id, t.id::text as ref, t.name_ar, t.name_fr from school t`
  if (thing === 'session')
    return db`select t.id, t.ref, s.name_ar, s.name_fr from awareness_session t join school s on s.command_id = t.command_id and s.id = t.school_id`
  return db`
    select t.id, t.id::text as ref, coalesce(p.name_ar, s.name_ar) as name_ar, coalesce(p.name_fr, s.name_fr) as name_fr from presence_wish t
    left join point p on p.command_id = t.command_id and p.id = t.point_id
    left join school s on s.command_id = t.command_id and s.id = t.school_id`
}

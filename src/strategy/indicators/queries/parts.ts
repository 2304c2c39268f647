import type { Db } from '../../../platform/db/connection.ts'
import type { What } from '../counted.ts'
import type { Thing } from '../thing.ts'

/** A cell whose things are wanted: whether it is counted in the figure, and whether it is done. */
export interface WantedCell {
  readonly cell: string
  readonly key: string
  readonly what: What
  readonly counts: boolean
  readonly done: boolean
}

/** What a thing counts in a figure by one key: on one day, or with one number of days. */
export interface Line {
  readonly id: string
  readonly key: string
  readonly whats: readonly What[]
  readonly n: number
  /** Of a share: how many of its n. */
  readonly k: number | null
}

interface Asked {
  cells: readonly WantedCell[]
  /** In the order in which they are read. */
  keys: readonly string[]
  after: { key: string; id: string } | null
  most: number
}

/** The next things that count as these cells, key by key. Cell by cell: the index finds each, where an array of many would be held against every row. */
export async function listLines(db: Db, commandId: string, subject: string, { cells, keys, after, most }: Asked): Promise<Line[]> {
  const wanted = cells.map((cell) => ({ ...cell, place: keys.indexOf(cell.key) }))
  return db<Line[]>`
    select p.id, w.key, array_agg(distinct w.what) filter (where w.counts) as whats,
      coalesce(sum(cardinality(array_positions(p.cells, w.cell))) filter (where w.counts), 0)::int as n,
      coalesce(sum(cardinality(array_positions(p.cells, w.cell))) filter (where w.done), 0)::int as k
    from jsonb_to_recordset(${db.json(wanted as never)}::jsonb) as w (cell text, key text, what text, counts boolean, done boolean, place int)
    join indicator_part p on p.command_id = ${commandId} and p.subject = ${subject} and p.cells @> array[w.cell]
    ${after ? db`where (w.place, p.id) > (${keys.indexOf(after.key)}::int, ${after.id}::uuid)` : db``}
    group by w.place, w.key, p.id having bool_or(w.counts) order by w.place, p.id limit ${most}`
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
  if (thing === 'demand') return db`select t.id, t.ref, nullif(left(t.public_text, 80), '') as name_ar, null as name_fr from demand t`
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

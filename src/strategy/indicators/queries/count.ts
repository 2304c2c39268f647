import type postgres from 'postgres'
import type { Db } from '../../../platform/db/connection.ts'
import type { Cell, What } from '../counted.ts'

/** Puts what `source` says in place of what was counted of these things before, and moves the sums by the difference. */
export async function recount(
  db: Db,
  commandId: string,
  subject: string,
  ids: readonly string[] | null,
  source: postgres.PendingQuery<postgres.Row[]>,
): Promise<void> {
  await db`
    with told as (${source}),
    before as (
      select id, cells from indicator_part
      where command_id = ${commandId} and subject = ${subject} and ${ids === null ? db`true` : db`id = any(${[...ids]}::uuid[])`}
    ), changed as (
      select id, coalesce(told.cells, '{}') as cells, coalesce(before.cells, '{}') as old
      from told full join before using (id) where coalesce(told.cells, '{}') is distinct from coalesce(before.cells, '{}')
    ), kept as (
      insert into indicator_part (command_id, subject, id, cells) select ${commandId}, ${subject}, id, cells from changed
      on conflict (command_id, subject, id) do update set cells = excluded.cells
    ), steps as (
      select unnest(cells) as cell, 1 as step from changed union all select unnest(old), -1 from changed
    ), moved as (
      select split_part(cell, '|', 1) as quarter, split_part(cell, '|', 2) as what, split_part(cell, '|', 3) as district_id,
        split_part(cell, '|', 4) as key, sum(step)::int as n
      from steps group by cell having sum(step) <> 0
    )
    insert into indicator_count (command_id, quarter, what, district_id, key, n)
    select ${commandId}, quarter, what, district_id, key, n from moved order by 2, 3, 4, 5
    on conflict (command_id, quarter, what, district_id, key) do update set n = indicator_count.n + excluded.n`
}

/** What is no difference but known as a whole, such as weeks of presence. */
export async function replaceCounts(db: Db, commandId: string, whats: readonly string[], cells: readonly Cell[]): Promise<void> {
  await db`delete from indicator_count where command_id = ${commandId} and what = any(${[...whats]})`
  if (cells.length === 0) return
  await db`
    insert into indicator_count (command_id, quarter, what, district_id, key, n)
    select ${commandId}, quarter, what, '', key, n from jsonb_to_recordset(${db.json(cells as never)}::jsonb) as cell (quarter text, what text, key text, n int)`
}

export interface CountRow extends Cell {
  /** '' is none, where districts were asked for. */
  districtId?: string
}

interface Asked {
  /** All when left out; what is open is always there. */
  quarters?: readonly string[]
  whats?: readonly What[]
  byDistrict?: boolean
}

/** The sums, over all districts or of each. */
export async function listCounts(db: Db, commandId: string, { quarters, whats, byDistrict = false }: Asked = {}): Promise<CountRow[]> {
  return db<CountRow[]>`
    select quarter, what, key, sum(n)::int as n ${byDistrict ? db`, district_id` : db``} from indicator_count
    where command_id = ${commandId} and ${quarters ? db`(quarter = any(${[...quarters]}) or what = 'open')` : db`true`}
      ${whats ? db`and what = any(${[...whats]})` : db``}
    group by quarter, what, key ${byDistrict ? db`, district_id` : db``} having sum(n) <> 0`
}

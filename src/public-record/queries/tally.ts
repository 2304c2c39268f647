import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { all, type Countable, type Counted, type Delta, deltas, owedIn } from '../tally.ts'

type Row = Countable & { readonly released: boolean }

/**
 * Makes a change to the copy of a demand and brings the figures after it: only what is released is counted.
 * @param change ends with the columns that it is given, by which its row is known afterwards
 */
export async function counting(
  db: Db,
  commandId: string,
  demandId: string,
  change: (returning: postgres.Fragment) => PromiseLike<readonly postgres.Row[]>,
): Promise<void> {
  const columns = db`district_ar, category_id, state, answer_kind, outcome, verdict, owed_on, released_at is not null as released`
  const [before] = await db<Row[]>`
    select ${columns} from public_record.demand where command_id = ${commandId} and id = ${demandId} for update`
  const [now] = (await change(db`returning ${columns}`)) as readonly Row[]
  const counted = (row: Row | undefined) => (row?.released ? row : undefined)
  const changes = deltas(counted(before), counted(now))
  if (changes.length > 0) await addDeltas(db, commandId, changes)
}

async function addDeltas(db: Db, commandId: string, changes: readonly Delta[]): Promise<void> {
  const rows = changes.map(({ districtAr, categoryId, what, n }) => ({ commandId, districtAr, categoryId, what, n }))
  await db`
    insert into public_record.tally ${db(rows, 'commandId', 'districtAr', 'categoryId', 'what', 'n')}
    on conflict (command_id, district_ar, category_id, what) do update set n = tally.n + excluded.n`
}

export type Figures = Partial<Record<Counted, number>>

/** The figures of a district and a category, or of all of them. */
export async function readFigures(db: Db, commandId: string, district: string = all, category: string = all): Promise<Figures> {
  const rows = await db<{ what: Counted; n: number }[]>`
    select what, n from public_record.tally where command_id = ${commandId} and district_ar = ${district} and category_id = ${category}`
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]))
}

/** What was owed before the month of `today`: late for certain, and late still tomorrow. */
export function owedBefore(db: Db, today: Day): postgres.Fragment {
  return db`what >= 'owed:' and what < ${owedIn(today)}`
}

/** How many of a district and a category were late before this month. */
export async function countLateBefore(
  db: Db,
  commandId: string,
  today: Day,
  district: string = all,
  category: string = all,
): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select coalesce(sum(n), 0)::int as n from public_record.tally
    where command_id = ${commandId} and district_ar = ${district} and category_id = ${category} and ${owedBefore(db, today)}`
  return row!.n
}

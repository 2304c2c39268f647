import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { all, type Countable, type Counted, type Delta, deltas, owedIn } from '../tally.ts'

/** Makes a change to the copy of a demand and brings the figures after it: only what is released is counted. */
export async function counting(db: Db, commandId: string, demandId: string, change: () => Promise<unknown>): Promise<void> {
  const before = await readCounted(db, commandId, demandId)
  await change()
  const changes = deltas(before, await readCounted(db, commandId, demandId))
  if (changes.length > 0) await addDeltas(db, commandId, changes)
}

async function readCounted(db: Db, commandId: string, demandId: string): Promise<Countable | undefined> {
  const [demand] = await db<Countable[]>`
    select district_ar, category_id, state, answer_kind, outcome, verdict, owed_on from public_record.demand
    where command_id = ${commandId} and id = ${demandId} and released_at is not null for update`
  return demand
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

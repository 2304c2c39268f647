import type { Db } from '../../platform/db/connection.ts'
import { all, type Countable, type Counted, type Delta, deltas } from '../tally.ts'

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

export function sumOf(figures: Figures, counts: (what: Counted) => boolean): number {
  return Object.entries(figures).reduce((sum, [what, n = 0]) => sum + (counts(what as Counted) ? n : 0), 0)
}

/** The figures of a district and a category, or of all of them. */
export async function readFigures(db: Db, commandId: string, district: string = all, category: string = all): Promise<Figures> {
  const rows = await db<{ what: Counted; n: number }[]>`
    select what, n from public_record.tally where command_id = ${commandId} and district_ar = ${district} and category_id = ${category}`
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]))
}

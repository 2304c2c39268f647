import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { CommitmentState } from '../demand.ts'
import { type PublicDemand, selectDemands } from './demands.ts'
import { readFigures } from './tally.ts'

/** The day on which something is owed next for a commitment: to be done, or to be told how far it is. */
const nextDay = (db: Db): postgres.Fragment => db`least(d.due_on, d.update_due_on)`

/** As `commitmentStateOf` computes it, in the shapes that the indexes know. */
function standsAt(db: Db, state: CommitmentState, today: Day): postgres.Fragment {
  const open = db`d.answer_kind = 'commitment' and d.outcome is null and d.verdict is null`
  if (state === 'running') return db`${open} and ${nextDay(db)} >= ${today}`
  if (state === 'late') return db`${open} and ${nextDay(db)} < ${today}`
  return state === 'reported' ? db`d.outcome is not null and d.verdict is null` : db`d.verdict = ${state}`
}

export async function countCommitments(db: Db, commandId: string, today: Day): Promise<Partial<Record<CommitmentState, number>>> {
  const [figures, [row]] = await Promise.all([
    readFigures(db, commandId),
    db<{ late: number }[]>`
      select count(*) as late from public_record.demand d
      where d.command_id = ${commandId} and ${standsAt(db, 'late', today)}`,
  ])
  const { late: past } = row!
  const { 'commitment:open': open = 0, 'commitment:reported': reported, 'commitment:kept': kept } = figures
  return {
    running: open - past,
    late: past,
    reported,
    kept,
    partly: figures['commitment:partly'],
    not_kept: figures['commitment:not_kept'],
  }
}

interface Item1Of {
  series: string | null
  today: Day
  limit: number
}

/** Item 1 of a meeting to come, as the desk reads it: what is contested, late, running, and reported without a word of those who asked. */
export async function listUnsettled(db: Db, commandId: string, { series, today, limit }: Item1Of): Promise<PublicDemand[]> {
  const listed = (state: 'late' | 'running') => listCommitments(db, commandId, { state, series, today, limit })
  const [late, running, claimed] = await Promise.all([
    listed('late'),
    listed('running'),
    db<PublicDemand[]>`
      ${selectDemands(db)}
      where d.command_id = ${commandId} and d.answer_kind = 'commitment' and d.state in ('contested', 'reported') ${ofSeries(db, series)}
      order by d.state, d.due_on, d.ref limit ${limit}`,
  ])
  const { contested = [], reported = [] } = Object.groupBy(claimed, ({ state }) => state)
  return [...contested, ...late, ...running, ...reported]
}

/** Of one series, and of what no other series looks after. */
function ofSeries(db: Db, series: string | null | undefined): postgres.Fragment {
  if (!series) return db``
  return db`
    and not exists (
      select 1 from public_record.meeting o where o.command_id = d.command_id and o.id = d.meeting_id and o.series_id <> ${series})`
}

/** What is still to be done comes nearest day first, everything else latest day first; after the demand `after`, if given. */
export async function listCommitments(
  db: Db,
  commandId: string,
  {
    state,
    after,
    series,
    today,
    limit,
  }: { state?: CommitmentState | undefined; after?: string | undefined; series?: string | null; today: Day; limit: number },
): Promise<PublicDemand[]> {
  const upward = state === 'running' || state === 'late'
  const day = upward ? nextDay(db) : db`d.due_on`
  return db<PublicDemand[]>`
    ${selectDemands(db)}
    where d.command_id = ${commandId} and d.answer_kind = 'commitment' and d.due_on is not null
      ${state ? db`and ${standsAt(db, state, today)}` : db``}
      ${ofSeries(db, series)}
      ${after ? db`and (${day}, d.ref) ${upward ? db`>` : db`<`} (select ${day}, d.ref from public_record.demand d where d.command_id = ${commandId} and d.ref = ${after})` : db``}
    order by ${upward ? db`${day}, d.ref` : db`${day} desc, d.ref desc`} limit ${limit}`
}

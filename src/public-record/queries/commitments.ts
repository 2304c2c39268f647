import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { CommitmentState } from '../demand.ts'
import { type PublicDemand, selectDemands } from './demands.ts'

/** As `commitmentStateOf` computes it. */
function stateOf(db: Db, today: Day): postgres.Fragment {
  return db`(case when d.verdict is not null then d.verdict when d.outcome is not null then 'reported'
    when d.due_on < ${today} then 'late' else 'running' end)`
}

export async function countCommitments(db: Db, commandId: string, today: Day): Promise<Partial<Record<CommitmentState, number>>> {
  const rows = await db<{ state: CommitmentState; n: number }[]>`
    select state, count(*) as n
    from (select ${stateOf(db, today)} as state from public_record.demand d where d.command_id = ${commandId} and d.answer_kind = 'commitment') d
    group by state`
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** What is still to be done comes nearest day first, everything else latest day first; after the demand `after`, if given. */
export async function listCommitments(
  db: Db,
  commandId: string,
  { state, after, today, limit }: { state?: CommitmentState | undefined; after?: string | undefined; today: Day; limit: number },
): Promise<PublicDemand[]> {
  const upward = state === 'running' || state === 'late'
  return db<PublicDemand[]>`
    ${selectDemands(db)}
    where d.command_id = ${commandId} and d.answer_kind = 'commitment' and d.due_on is not null
      ${state ? db`and ${stateOf(db, today)} = ${state}` : db``}
      ${after ? db`and (d.due_on, d.ref) ${upward ? db`>` : db`<`} (select due_on, ref from public_record.demand where command_id = ${commandId} and ref = ${after})` : db``}
    order by ${upward ? db`d.due_on, d.ref` : db`d.due_on desc, d.ref desc`} limit ${limit}`
}

import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export async function linkDemands(db: Db, commandId: string, problemId: string, demandIds: readonly string[]): Promise<void> {
  if (demandIds.length === 0) return
  await db`insert into problem_demand ${db(demandIds.map((demandId) => ({ commandId, problemId, demandId })))} on conflict do nothing`
}

export async function unlinkDemand(db: Db, commandId: string, problemId: string, demandId: string): Promise<boolean> {
  const { count } = await db`
    delete from problem_demand where command_id = ${commandId} and problem_id = ${problemId} and demand_id = ${demandId}`
  return count > 0
}

/** A demand that may be linked: examined, and not already among those of this problem. */
export async function findDemand(db: Db, commandId: string, problemId: string, ref: string) {
  const [row] = await db<{ id: string; linked: boolean }[]>`
    select d.id, exists (
      select 1 from problem_demand l where l.command_id = d.command_id and l.problem_id = ${problemId} and l.demand_id = d.id) as linked
    from demand d where d.command_id = ${commandId} and d.ref = ${ref} and d.state not in ('received', 'inadmissible', 'continued')`
  return row
}

export interface LinkedDemand {
  id: string
  ref: string
  publicText: string
  receivedOn: Day
  /** How many wishes for presence were made of it, by the planner’s own act. */
  wishes: number
}

export async function listLinked(db: Db, commandId: string, problemId: string): Promise<LinkedDemand[]> {
  return db<LinkedDemand[]>`
    select d.id, d.ref, d.public_text, d.received_on,
      (select count(*)::int from presence_wish w where w.command_id = d.command_id and w.demand_id = d.id) as wishes
    from problem_demand l join demand d on d.command_id = l.command_id and d.id = l.demand_id
    where l.command_id = ${commandId} and l.problem_id = ${problemId} order by d.received_on, d.id limit 200`
}

/** Days that count as another season: Ramadan, and the holidays of all schools. */
export async function listSeasons(db: Db, commandId: string) {
  const ramadan = await db<{ firstDay: Day; lastDay: Day }[]>`
    select first_day, last_day from season where command_id = ${commandId} order by first_day`
  const holidays = await db<{ firstDay: Day; lastDay: Day }[]>`
    select first_day, last_day from school_period where command_id = ${commandId} and kind = 'holiday' and level is null order by first_day`
  return { ramadan, holidays }
}

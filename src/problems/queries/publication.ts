import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { ProblemFacts, ProblemResult } from '../../public-record/problems/copy-problem.ts'

/** The words of a problem for everyone, and what its counts said when they were sent. */
export interface Publication {
  title: string
  problem: string
  measures: string
  whyNot: string
  conclusion: string | null
  result: ProblemResult | null
  sentOn: Day
  withdrawnOn: Day | null
}

export async function savePublication(db: Db, commandId: string, problemId: string, { result, ...words }: Publication): Promise<void> {
  const row = { commandId, problemId, ...words, result: result && db.json(result as never) }
  const { commandId: _, problemId: _p, ...rest } = row
  await db`insert into problem_publication ${db(row)} on conflict (command_id, problem_id) do update set ${db(rest)}`
}

/** One that was sent; before two persons have signed there is no page of it. */
export interface SentPublication extends Publication {
  isReleased: boolean
}

export async function findPublication(db: Db, commandId: string, problemId: string): Promise<SentPublication | undefined> {
  const [publication] = await db<SentPublication[]>`
    select title, problem, measures, why_not, conclusion, result, sent_on, withdrawn_on, exists(select from public_record.problem p
      where p.command_id = ${commandId} and p.id = ${problemId} and p.released_at is not null) as is_released from problem_publication
    where command_id = ${commandId} and problem_id = ${problemId}`
  return publication
}

export async function markWithdrawn(
  db: Db,
  commandId: string,
  problemId: string,
  { on, reason }: { on: Day; reason: string },
): Promise<void> {
  await db`
    update problem_publication set withdrawn_on = ${on}, withdrawn_reason = ${reason}, result = null
    where command_id = ${commandId} and problem_id = ${problemId}`
}

/** Of one that was sent: its district, its days and its demands, nothing nearer. */
export async function findPublicFacts(db: Db, commandId: string, problemId: string): Promise<Omit<ProblemFacts, 'changedOn'> | undefined> {
  const [facts] = await db<Omit<ProblemFacts, 'changedOn'>[]>`
    select p.id, p.ref, case p.state when 'scanning' then 'analysis' else p.state end as state, p.category_id,
      d.name_ar as district_ar, d.name_fr as district_fr, p.opened_on, p.started_on, p.ended_on, p.closed_on, s.withdrawn_on,
      (select min(k.due_on) from problem_check k
        where k.command_id = p.command_id and k.problem_id = p.id and k.checked_on is null) as check_due_on,
      array(
        select m.ref from problem_demand l join demand m on m.command_id = l.command_id and m.id = l.demand_id
        where l.command_id = p.command_id and l.problem_id = p.id order by m.ref) as demand_refs
    from problem p
    join problem_publication s on s.command_id = p.command_id and s.problem_id = p.id
    join district d on d.command_id = p.command_id and d.id = p.district_id
    where p.command_id = ${commandId} and p.id = ${problemId}`
  return facts
}

/** What the point of a problem is called: words that no public text of it may hold. */
export async function namesOfPoint(db: Db, commandId: string, pointId: string | null): Promise<string[]> {
  if (!pointId) return []
  const [point] = await db<{ nameAr: string; nameFr: string | null }[]>`
    select name_ar, name_fr from point where command_id = ${commandId} and id = ${pointId}`
  return [point?.nameAr, point?.nameFr].filter((name) => name != null)
}

import type { Db } from '../../platform/db/connection.ts'
import { dayOf } from '../../platform/words/dates.ts'
import type { ProblemFacts, ProblemResult } from '../problems/copy-problem.ts'
import type { Release } from '../release.ts'

/** A problem as everyone may read it. Withdrawn, it has no words. */
export interface PublicProblem extends Omit<ProblemFacts, 'id' | 'demandRefs'> {
  readonly categoryAr: string
  readonly categoryFr: string
  readonly categoryEn: string
  readonly categoryZgh: string
  /** Those of its demands that everyone may read. */
  readonly demands: readonly string[]
  readonly title: string | null
  readonly problem: string | null
  readonly measures: string | null
  readonly whyNot: string | null
  readonly conclusion: string | null
  readonly result: ProblemResult | null
}

export async function upsertProblem(db: Db, commandId: string, { demandRefs, ...facts }: ProblemFacts): Promise<void> {
  await db`
    insert into public_record.problem ${db({ commandId, ...facts, demandRefs: [...demandRefs] })}
    on conflict (command_id, id) do update set state = excluded.state, started_on = excluded.started_on, ended_on = excluded.ended_on,
      closed_on = excluded.closed_on, check_due_on = excluded.check_due_on, demand_refs = excluded.demand_refs,
      withdrawn_on = excluded.withdrawn_on, changed_on = excluded.changed_on`
}

/** What was signed: the words, and the numbers that were laid before the signers with them. */
export async function releaseProblem(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  const { problemTitle, problem, problemMeasures, problemWhyNot, problemConclusion } = texts
  await db`
    update public_record.problem p set title = ${problemTitle ?? ''}, problem = ${problem ?? ''}, measures = ${problemMeasures ?? ''},
      why_not = ${problemWhyNot ?? ''}, conclusion = ${problemConclusion ?? null}, result = s.result,
      released_at = coalesce(p.released_at, ${at}), changed_on = ${dayOf(at)}
    from problem_publication s
    where p.command_id = ${commandId} and p.id = ${id} and s.command_id = p.command_id and s.problem_id = p.id`
}

export async function eraseProblem(db: Db, commandId: string, id: string): Promise<void> {
  await db`
    update public_record.problem set title = null, problem = null, measures = null, why_not = null, conclusion = null, result = null
    where command_id = ${commandId} and id = ${id}`
}

export async function findResult(db: Db, commandId: string, id: string): Promise<ProblemResult | null> {
  const [row] = await db<{ result: ProblemResult | null }[]>`
    select result from public_record.problem where command_id = ${commandId} and id = ${id} and released_at is not null`
  return row?.result ?? null
}

interface Chosen {
  /** By its Arabic name. */
  district?: string | undefined
  ref?: string | undefined
  /** Those that gather this demand. */
  demand?: string | undefined
  by: 'opened' | 'changed'
  limit: number
}

export async function listProblems(db: Db, commandId: string, { district, ref, demand, by, limit }: Chosen): Promise<PublicProblem[]> {
  return db<PublicProblem[]>`
    select p.ref, p.state, p.category_id, c.name_ar as category_ar, c.name_fr as category_fr, c.name_en as category_en,
      c.name_zgh as category_zgh, p.district_ar, p.district_fr, p.opened_on, p.started_on, p.ended_on, p.closed_on, p.check_due_on,
      p.withdrawn_on, p.changed_on, p.title, p.problem, p.measures, p.why_not, p.conclusion, p.result,
      array(
        select d.ref from public_record.demand d
        where d.command_id = p.command_id and d.ref = any(p.demand_refs) and d.released_at is not null order by d.ref limit 200) as demands
    from public_record.problem p join public_record.category c on c.id = p.category_id
    where p.command_id = ${commandId} and p.released_at is not null
      ${ref ? db`and p.ref = ${ref}` : db``} ${district ? db`and p.district_ar = ${district}` : db``}
      ${demand ? db`and p.demand_refs @> ${[demand]}::text[]` : db``}
    order by ${by === 'opened' ? db`p.opened_on` : db`p.changed_on`} desc, p.ref desc limit ${limit}`
}

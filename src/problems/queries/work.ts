import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Counted } from '../evaluate.ts'
import type { Decision } from '../problem.ts'

export async function addWorker(db: Db, commandId: string, problemId: string, accountId: string | null): Promise<void> {
  if (accountId) await db`insert into problem_worker ${db({ commandId, problemId, accountId })} on conflict do nothing`
}

export async function workersOf(db: Db, commandId: string, problemId: string): Promise<Set<string>> {
  const rows = await db<{ accountId: string }[]>`
    select account_id from problem_worker where command_id = ${commandId} and problem_id = ${problemId}`
  return new Set(rows.map(({ accountId }) => accountId))
}

export interface Option {
  id: string
  text: string
  chosen: boolean
  because: string
  weighedOn: Day
}

export async function insertOption(db: Db, commandId: string, problemId: string, option: Option): Promise<void> {
  await db`insert into problem_option ${db({ commandId, problemId, ...option })}`
}

export async function listOptions(db: Db, commandId: string, problemId: string): Promise<Option[]> {
  return db<Option[]>`
    select id, text, chosen, because, weighed_on from problem_option
    where command_id = ${commandId} and problem_id = ${problemId} order by id`
}

/** The whole series anew: what is typed replaces what was. */
export async function replaceCounts(db: Db, commandId: string, problemId: string, counts: readonly Counted[]): Promise<void> {
  await db`delete from problem_count where command_id = ${commandId} and problem_id = ${problemId}`
  if (counts.length > 0) await db`insert into problem_count ${db(counts.map((count) => ({ commandId, problemId, ...count })))}`
}

export async function listCounts(db: Db, commandId: string, problemId: string): Promise<Counted[]> {
  return db<Counted[]>`
    select period, treated, comparison, buffer, buffer_comparison from problem_count
    where command_id = ${commandId} and problem_id = ${problemId} order by period`
}

export interface Assessment {
  id: string
  assessedOn: Day
  accountId: string
  judgement: string
  sideEffects: string
  decision: Decision
}

export async function insertAssessment(db: Db, commandId: string, problemId: string, assessment: Assessment): Promise<void> {
  await db`insert into problem_assessment ${db({ commandId, problemId, ...assessment })}`
}

export async function listAssessments(db: Db, commandId: string, problemId: string): Promise<Omit<Assessment, 'accountId'>[]> {
  return db<Omit<Assessment, 'accountId'>[]>`
    select id, assessed_on, judgement, side_effects, decision from problem_assessment
    where command_id = ${commandId} and problem_id = ${problemId} order by id`
}

export interface Check {
  id: string
  dueOn: Day
  checkedOn: Day | null
  result: string | null
  holds: boolean | null
}

export async function insertChecks(
  db: Db,
  commandId: string,
  problemId: string,
  checks: readonly { id: string; dueOn: Day }[],
): Promise<void> {
  await db`insert into problem_check ${db(checks.map((check) => ({ commandId, problemId, ...check })))}`
}

export async function listChecks(db: Db, commandId: string, problemId: string): Promise<Check[]> {
  return db<Check[]>`
    select id, due_on, checked_on, result, holds from problem_check
    where command_id = ${commandId} and problem_id = ${problemId} order by due_on, id`
}

export async function saveCheck(db: Db, commandId: string, { id, checkedOn, result, holds }: Check): Promise<void> {
  await db`
    update problem_check set checked_on = ${checkedOn}, result = ${result}, holds = ${holds}
    where command_id = ${commandId} and id = ${id}`
}

/** Checks that are no longer owed: the problem went back to work. */
export async function dropOpenChecks(db: Db, commandId: string, problemId: string): Promise<void> {
  await db`delete from problem_check where command_id = ${commandId} and problem_id = ${problemId} and checked_on is null`
}

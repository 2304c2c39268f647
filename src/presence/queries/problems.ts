import type { Db } from '../../platform/db/connection.ts'

export interface WorkedProblem {
  id: string
  ref: string
  title: string
}

/** Problems whose measures run. */
export async function listRunningProblems(db: Db, commandId: string): Promise<WorkedProblem[]> {
  return db<WorkedProblem[]>`
    select id, ref, title from problem where command_id = ${commandId} and state = 'running' order by opened_on desc, id limit 200`
}

export async function isRunning(db: Db, commandId: string, problemId: string): Promise<boolean> {
  const found = await db`
    select 1 from problem where command_id = ${commandId} and id = ${problemId} and state = 'running' for share`
  return found.length > 0
}

/** Wishes that go on although the measures of their problem have ended: held until the end of this act. */
export async function lockWithoutMeasures(db: Db, commandId: string, problemIds: readonly string[]): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select w.id from presence_wish w
    join problem b on b.command_id = w.command_id and b.id = w.problem_id and b.state <> 'running'
    where w.command_id = ${commandId} and w.problem_id = any(${[...problemIds]}::uuid[]) and w.last_day is null
    for update of w`
  return rows.map(({ id }) => id)
}

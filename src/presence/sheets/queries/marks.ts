import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { Mark, Said } from '../mark.ts'

/** A visit of which something can be said. */
export interface MarkedVisit {
  visitId: string
  planId: string
  wishId: string
  day: Day
}

/** Those of the named visits that are the team's, in a plan that is or was in force: a phone may not have heard yet that it was replaced. */
export async function findVisits(db: Db, commandId: string, teamId: string, ids: readonly string[]): Promise<Map<string, MarkedVisit>> {
  const rows = await db<MarkedVisit[]>`
    select v.id as visit_id, v.plan_id, v.wish_id, v.day from presence_visit v
    join presence_plan p on p.command_id = v.command_id and p.id = v.plan_id and p.state in ('approved', 'replaced')
    where v.command_id = ${commandId} and v.team_id = ${teamId} and v.id = any(${[...ids]}::uuid[])`
  return new Map(rows.map((row) => [row.visitId, row]))
}

/** Those that came before change nothing. */
export async function insertMarks(
  db: Db,
  commandId: string,
  marks: readonly Mark[],
  visits: ReadonlyMap<string, MarkedVisit>,
): Promise<number> {
  if (marks.length === 0) return 0
  const rows = marks.map(({ id, visitId, kind, minute, reason, replaces }) => ({
    ...{ commandId, planId: visits.get(visitId)!.planId, visitId, id, kind, minute, reason },
    replaces: [...replaces],
  }))
  const { count } = await db`
    insert into presence_mark ${db(rows)} on conflict (command_id, plan_id, visit_id, id) do nothing`
  return count
}

export async function listMarks(db: Db, commandId: string, visitIds: readonly string[]): Promise<Mark[]> {
  return db<Mark[]>`
    select id, visit_id, kind, minute, reason, replaces from presence_mark
    where command_id = ${commandId} and visit_id = any(${[...visitIds]}::uuid[]) order by visit_id, id`
}

/** What became of visits; those of which everything was taken back are as if nothing had been said. */
export async function saveSaid(db: Db, commandId: string, all: readonly (MarkedVisit & Said)[]): Promise<void> {
  const said = all.filter(({ arrived, hindered }) => arrived !== null || hindered !== null)
  const silent = all.filter((one) => !said.includes(one)).map(({ visitId }) => visitId)
  if (silent.length > 0) await db`delete from presence_visit_kept where command_id = ${commandId} and visit_id = any(${silent}::uuid[])`
  if (said.length === 0) return
  const rows = said.map(({ planId, visitId, wishId, day, arrived, left, hindered }) => ({
    ...{ commandId, planId, visitId, wishId, day },
    ...{ arrivedMinute: arrived, leftMinute: left, hinderedBy: hindered },
  }))
  await db`
    insert into presence_visit_kept ${db(rows)}
    on conflict (command_id, plan_id, visit_id) do update
    set arrived_minute = excluded.arrived_minute, left_minute = excluded.left_minute, hindered_by = excluded.hindered_by`
}

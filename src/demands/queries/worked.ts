import type { Db } from '../../platform/db/connection.ts'

/** The open problems in which a demand is worked on with others like it: by their reference where everyone may read them. */
export async function listWorked(db: Db, commandId: string, demandId: string): Promise<(string | null)[]> {
  const rows = await db<{ ref: string | null }[]>`
    select b.ref from problem_demand l
    join problem p on p.command_id = l.command_id and p.id = l.problem_id
    left join public_record.problem b on b.command_id = p.command_id and b.id = p.id and b.released_at is not null and b.title is not null
    where l.command_id = ${commandId} and l.demand_id = ${demandId} and (p.state <> 'closed' or b.ref is not null)
    order by p.opened_on, p.id`
  return rows.map(({ ref }) => ref)
}

import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'

export async function saveLink(db: Db, commandId: string, link: { teamId: string; hash: Buffer; lastDay: Day }): Promise<void> {
  await db`
    insert into presence_sheet_link ${db({ commandId, ...link })}
    on conflict (command_id, team_id) do update set hash = excluded.hash, last_day = excluded.last_day`
}

export async function deleteLink(db: Db, commandId: string, teamId: string): Promise<boolean> {
  const { count } = await db`delete from presence_sheet_link where command_id = ${commandId} and team_id = ${teamId}`
  return count > 0
}

/** The last day of a team's link, while it holds. */
export async function findLinkDay(db: Db, commandId: string, teamId: string, today: Day): Promise<Day | null> {
  const [link] = await db<{ lastDay: Day }[]>`
    select last_day from presence_sheet_link where command_id = ${commandId} and team_id = ${teamId} and last_day >= ${today}`
  return link?.lastDay ?? null
}

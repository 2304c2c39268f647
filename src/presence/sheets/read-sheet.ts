import type { Context } from '../../platform/context.ts'
import type { Day } from '../../platform/words/dates.ts'
import { listMarks } from './queries/marks.ts'
import { findPlanOf, listSheetBreaks, listSheetVisits } from './queries/sheet.ts'
import { type Sheet, withoutDoubles } from './sheet.ts'

/** The day of a team: so many statements, whatever the number of visits. */
export async function readSheet({ db, actor: { commandId } }: Context, teamId: string, day: Day): Promise<Sheet> {
  const plan = await findPlanOf(db, commandId, day)
  const rows = withoutDoubles(await listSheetVisits(db, commandId, teamId, day))
  const ids = rows.map(({ id }) => id)
  return {
    teamId,
    day,
    planId: plan?.id ?? null,
    version: plan?.version ?? null,
    visits: rows.map(({ planId: _plan, wishId: _wish, inForce: _inForce, ...visit }) => visit),
    breaks: plan ? await listSheetBreaks(db, commandId, plan.id, teamId, day) : [],
    marks: await listMarks(db, commandId, ids),
  }
}

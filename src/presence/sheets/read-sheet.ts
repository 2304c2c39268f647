import type { Context } from '../../platform/context.ts'
import type { Day } from '../../platform/words/dates.ts'
import { findLegs } from './queries/legs.ts'
import { listMarks } from './queries/marks.ts'
import { findPlanOf, listSheetBreaks, listSheetVisits } from './queries/sheet.ts'
import { routeOf } from './route.ts'
import { type Sheet, withoutDoubles } from './sheet.ts'
import { sketchOf } from './sketch.ts'

/** The day of a team: so many statements, whatever the number of visits. */
export async function readSheet({ db, actor: { commandId } }: Context, teamId: string, day: Day): Promise<Sheet> {
  const plan = await findPlanOf(db, commandId, day)
  const rows = withoutDoubles(await listSheetVisits(db, commandId, teamId, day))
  const wishIds = rows.map(({ wishId }) => wishId)
  const { base, stops, home } = routeOf(wishIds, await findLegs(db, commandId, { planId: plan?.id ?? null, teamId, wishIds }))
  return {
    teamId,
    day,
    planId: plan?.id ?? null,
    version: plan?.version ?? null,
    visits: rows.map(({ planId: _plan, wishId: _wish, inForce: _inForce, ...visit }, nth) => ({ ...visit, travel: stops[nth]!.travel })),
    breaks: await listSheetBreaks(db, commandId, teamId, day),
    home,
    sketch: sketchOf(
      base,
      stops.map(({ position }) => position),
    ),
    marks: await listMarks(
      db,
      commandId,
      rows.map(({ id }) => id),
    ),
  }
}

import type { Context } from '../../platform/context.ts'
import { metresBetween, moved } from '../../schools/distance.ts'
import { nearMetres } from './near.ts'
import { findPlace, listDemandsIn, type PublishedDemand } from './queries/school.ts'

/** The published demands whose place is near a school, the newest first. A school that is not on the map has none. */
export async function demandsAround({ db, actor }: Pick<Context, 'db' | 'actor'>, schoolId: string): Promise<PublishedDemand[]> {
  const place = await findPlace(db, actor.commandId, schoolId)
  if (!place) return []
  const [west, south] = moved(place, -nearMetres, -nearMetres)
  const [east, north] = moved(place, nearMetres, nearMetres)
  const inBox = await listDemandsIn(db, actor.commandId, { west, south, east, north })
  return inBox.filter(({ longitude, latitude }) => metresBetween(place, [longitude, latitude]) <= nearMetres)
}

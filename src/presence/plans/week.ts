import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { schoolWindows } from '../../schools/school-windows.ts'
import { listLeaves, listShifts, listTeams } from '../queries/teams.ts'
import { findSpeeds, listMatrices, listPointPlaces } from '../queries/travel.ts'
import { countMade } from '../queries/visits.ts'
import { listWishes } from '../queries/wishes.ts'
import { isOpen } from '../wish.ts'
import type { Week } from './assemble.ts'

/** Reads what a week is planned from: so many statements, whatever the number of teams, wishes and schools. */
export async function readWeek(db: Db, commandId: string, monday: Day, firstDay: Day): Promise<Week> {
  const teams = await listTeams(db, commandId)
  const wishes = (await listWishes(db, commandId, { openOn: monday })).filter((wish) => isOpen(wish, monday, addDays(monday, 6)))
  const pointIds = [...teams.map(({ basePointId }) => basePointId), ...wishes.flatMap(({ pointId }) => pointId ?? [])]
  return {
    monday,
    firstDay,
    made: await countMade(db, commandId, monday, firstDay),
    teams,
    wishes,
    shifts: await listShifts(db, commandId),
    leaves: await listLeaves(db, commandId, monday),
    places: await listPointPlaces(db, commandId, [...new Set(pointIds)]),
    schools: await schoolWindows(db, commandId, monday, 7),
    speeds: await findSpeeds(db, commandId),
    matrices: await listMatrices(db, commandId),
  }
}

import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import { schoolWindows } from '../../schools/school-windows.ts'
import { listLeaves, listShifts, listTeams } from '../queries/teams.ts'
import { findSpeeds, listMatrices, listPointPlaces } from '../queries/travel.ts'
import { listBegun, listBegunBreaks } from '../queries/visits.ts'
import { listWishes } from '../queries/wishes.ts'
import { isOpen } from '../wish.ts'
import type { Week } from './assemble.ts'
import type { Begin } from './begin.ts'

/** Reads what a week is planned from: so many statements, whatever the number of teams, wishes and schools. */
export async function readWeek(db: Db, commandId: string, monday: Day, begin: Begin): Promise<Week> {
  const teams = await listTeams(db, commandId)
  const wishes = (await listWishes(db, commandId, { openOn: monday })).filter((wish) => isOpen(wish, monday, addDays(monday, 6)))
  const pointIds = [...teams.map(({ basePointId }) => basePointId), ...wishes.flatMap(({ pointId }) => pointId ?? [])]
  return {
    monday,
    begin,
    begun: await listBegun(db, commandId, monday, begin),
    begunBreaks: await listBegunBreaks(db, commandId, begin),
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

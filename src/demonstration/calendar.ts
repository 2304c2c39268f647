import { addDays, type Day } from '../platform/words/dates.ts'

/** The days of the year's twelve meetings, counted back from today: the last is still to come, the one before waits for its minutes. */
export function meetingDays(today: Day): Day[] {
  const distances = [-339, -308, -278, -246, -217, -186, -155, -126, -94, -63, -13, 12]
  return distances.map((distance) => midweek(addDays(today, distance)))
}

/** Meetings are held from Tuesday to Thursday: other days move to the nearest of these. */
function midweek(day: Day): Day {
  const moves = [2, 1, 0, 0, 0, -1, -2]
  return addDays(day, moves[new Date(`${day}T00:00:00Z`).getUTCDay()]!)
}

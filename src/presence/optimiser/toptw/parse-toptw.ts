import type { Problem } from '../problem.ts'
import { type Point, pointsOf } from './points.ts'

/**
 * Reads a team orienteering instance with time windows in its published text format.
 * Distances are cut to one decimal, for Cordeau's instances (names with "pr") to two, and all times are kept in these units.
 * @param teams how many tours
 * @throws RangeError with the line that cannot be read
 * @see Righini, Salani (2009); Montemanni, Gambardella (2009)
 */
export function parseToptw(text: string, name: string, teams: number): { problem: Problem; unit: number } {
  const points = pointsOf(text)
  const [depot, ...customers] = points
  if (!depot) throw new RangeError('line 3: there is no starting point')
  const unit = /^pr/i.test(name) ? 100 : 10
  const travel = new Int32Array(points.length ** 2)
  points.forEach((from, row) => {
    points.forEach((to, column) => {
      travel[row * points.length + column] = Math.floor(Math.hypot(from.x - to.x, from.y - to.y) * unit + 1e-9)
    })
  })
  const tours = (value: number) => new Int32Array(teams).fill(value)
  const column = (of: (point: Point, index: number) => number) => Int32Array.from(customers, of)
  const problem: Problem = {
    days: 1,
    placeCount: points.length,
    travel: [travel],
    shifts: {
      count: teams,
      team: Int32Array.from({ length: teams }, (_, team) => team),
      day: tours(0),
      mode: tours(0),
      base: tours(0),
      from: tours(Math.round(depot.opens * unit)),
      to: tours(Math.round(depot.closes * unit)),
      breakEarliest: tours(0),
      breakLatest: tours(0),
      breakMinutes: tours(0),
      skills: tours(0),
    },
    windows: {
      count: customers.length,
      wish: column((_, index) => index),
      index: column(() => 0),
      day: column(() => 0),
      place: column((_, index) => index + 1),
      district: column(() => 0),
      open: column(({ opens }) => Math.round(opens * unit)),
      close: column(({ closes }) => Math.round(closes * unit)),
      minutes: column(({ minutes }) => Math.round(minutes * unit)),
      dayCap: column(() => -1),
      bandCap: column(() => -1),
      skill: column(() => 0),
    },
    wishes: {
      count: customers.length,
      district: column(() => 0),
      first: Int32Array.from({ length: customers.length + 1 }, (_, index) => index),
      values: Float64Array.from(customers, ({ score }) => score),
    },
    caps: new Int32Array(0),
    districtTotals: Float64Array.of(customers.reduce((sum, { score }) => sum + score, 0)),
    fairnessWeight: 0,
  }
  return { problem, unit }
}

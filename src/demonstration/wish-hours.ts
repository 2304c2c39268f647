import { hoursOfBand } from '../presence/band-hours.ts'
import { fieldHour } from '../presence/hours.ts'
import type { PromisedPresence } from './queries.ts'

/** The hours of a demand, as the form of a wish asks for them. */
export function hoursOf({ timeBand }: PromisedPresence) {
  const windows = hoursOfBand(timeBand)
  const ends = windows.flatMap(({ from, to }, nth) => [
    [`from${nth + 1}`, fieldHour(from)],
    [`to${nth + 1}`, fieldHour(to)],
  ])
  return { weekdays: windows[0]!.weekdays.map(String), ...Object.fromEntries(ends) }
}

import * as v from 'valibot'
import * as input from './input.ts'
import { refuse } from './refusal.ts'
import type { HourWindow } from './wish.ts'

/** What a form says of a wish, whatever its place. */
export const termFields = {
  minutes: input.count(5, 60, 'minutesInvalid'),
  visits: input.count(1, 42, 'visitsInvalid'),
  mostADay: input.count(1, 6, 'mostADayInvalid'),
  weight: input.count(1, 10, 'weightInvalid'),
  keptWorth: input.count(50, 100, 'keptWorthInvalid'),
  varied: v.pipe(
    v.optional(v.union([v.boolean(), v.string()]), false),
    v.transform((value) => value === true || value === 'yes'),
  ),
  skill: input.orNull(input.skill),
}

const from = input.orNull(input.hour)
const to = input.orNull(input.endHour)

/** The same hours on each of the chosen days: up to three of them. */
export const windowFields = { weekdays: input.weekdayList, from1: from, to1: to, from2: from, to2: to, from3: from, to3: to }

const windows = v.object(windowFields)

/** @throws {Refusal} where one end of the hours was left out */
export function windowsOf({ weekdays, ...hours }: v.InferOutput<typeof windows>): HourWindow[] {
  return ([1, 2, 3] as const).flatMap((nth) => {
    const [from, to] = [hours[`from${nth}`], hours[`to${nth}`]]
    if (from === null && to === null) return []
    if (from === null) throw refuse('invalid', 'hourInvalid', { [`from${nth}`]: 'hourInvalid' })
    if (to === null) throw refuse('invalid', 'hourInvalid', { [`to${nth}`]: 'hourInvalid' })
    return [{ weekdays, from, to }]
  })
}

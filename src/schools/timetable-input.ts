import * as v from 'valibot'
import { readDay, type Shift } from './hours.ts'
import * as input from './input.ts'
import { refuse } from './refusal.ts'
import { type Session, sessionsOf, timetablePeriods, type Weekday, weekdays } from './timetable.ts'

/** Whose hours: those of a level, or of one school. */
export const owner = {
  level: v.optional(v.nullable(input.level), null),
  schoolId: v.optional(v.nullable(input.schoolId), null),
  period: v.picklist(timetablePeriods, refuse.key('periodMissing')),
}

const hours = v.pipe(
  v.optional(v.string(refuse.key('hoursUnreadable')), ''),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const shifts = readDay(dataset.value)
    if (typeof shifts !== 'string') return shifts
    addIssue({ message: refuse.key(shifts) })
    return NEVER
  }),
)

/** A field for each weekday, as people write hours. */
export const days = { day1: hours, day2: hours, day3: hours, day4: hours, day5: hours, day6: hours }

/** The sessions of a week that was typed. @throws {Refusal} invalid, when it has none */
export function sessionsTyped(typed: Record<`day${Weekday}`, readonly Shift[]>): Session[] {
  const sessions = weekdays.flatMap((weekday) => sessionsOf(weekday, typed[`day${weekday}`]))
  if (sessions.length === 0) throw refuse('invalid', 'hoursMissing', { day1: 'hoursMissing' })
  return sessions
}

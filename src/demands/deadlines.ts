import { addWorkingDays, type DaysOff } from '../calendar/working-days.ts'
import { addDays, type Day } from '../platform/words/dates.ts'

/** Working days to qualify, working days to answer, and days in which those who asked may give their word. */
const [toQualify, toAnswer, toBeHeard] = [5, 20, 14]

export function qualifyBy(receivedOn: Day, daysOff: DaysOff): Day {
  return addWorkingDays(receivedOn, toQualify, daysOff)
}

export function answerBy(from: Day, daysOff: DaysOff): Day {
  return addWorkingDays(from, toAnswer, daysOff)
}

export function closableFrom(saidOn: Day): Day {
  return addDays(saidOn, toBeHeard)
}

/** What the police said before this day may be closed without the word of those who asked. */
export function unheardSince(today: Day): Day {
  return addDays(today, -toBeHeard)
}

import { type Weekday, weekdays } from './hours.ts'
import type { HourWindow } from './wish.ts'

const [workdays, weekend]: Weekday[][] = [
  [1, 2, 3, 4, 5],
  [6, 7],
]

/** Where a form begins when the demand says when presence was asked for. A proposal: the planner changes it. */
const proposals: Record<string, readonly HourWindow[]> = {
  morning: [{ weekdays, from: 8 * 60, to: 12 * 60 }],
  afternoon: [{ weekdays, from: 14 * 60, to: 18 * 60 }],
  evening: [{ weekdays, from: 18 * 60, to: 22 * 60 }],
  night: [{ weekdays, from: 21 * 60, to: 24 * 60 }],
  weekend: [{ weekdays: weekend!, from: 10 * 60, to: 20 * 60 }],
  market_day: [{ weekdays, from: 8 * 60, to: 14 * 60 }],
  school_entry_exit: [
    { weekdays: workdays!, from: 7 * 60 + 45, to: 8 * 60 + 30 },
    { weekdays: workdays!, from: 11 * 60 + 45, to: 12 * 60 + 30 },
    { weekdays: workdays!, from: 17 * 60 + 30, to: 18 * 60 + 15 },
  ],
}

const anyTime: readonly HourWindow[] = [{ weekdays, from: 9 * 60, to: 20 * 60 }]

export function hoursOfBand(band: string | null): readonly HourWindow[] {
  return (band && proposals[band]) || anyTime
}

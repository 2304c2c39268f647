import type { Problem } from '../problem.ts'

/** The shifts of each day. */
export function routesOfDays({ days, shifts }: Problem): Int32Array[] {
  return Array.from({ length: days }, (_, day) => Int32Array.from(shifts.day.keys()).filter((shift) => shifts.day[shift] === day))
}

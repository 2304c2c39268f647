import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'

/** What several forms of this folder ask for. `wrong` is the reason of the slice that refuses. */
export const id = (wrong: string) => v.pipe(v.string(wrong), v.uuid(wrong))

export const day = (wrong: string) => v.pipe(v.string(wrong), v.trim(), v.check(isDay, wrong))

/** A whole number between two, as people type it. */
export function whole(wrong: string, least: number, most: number) {
  return v.pipe(
    v.union([v.number(), v.string()], wrong),
    v.transform((typed) => (typeof typed === 'string' && /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : typed)),
    v.number(wrong),
    v.integer(wrong),
    v.minValue(least, wrong),
    v.maxValue(most, wrong),
  )
}

/** One box that was ticked, several, or none. */
export const ticked = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((chosen) => [...new Set([chosen].flat().filter(Boolean))]),
)

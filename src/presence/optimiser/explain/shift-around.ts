import type { Draft } from '../search/draft.ts'
import { Routes } from '../search/routes.ts'
import { type ExtraShift, withTeam } from './extend.ts'

/**
 * The shortest shift from a base that exists, by a mode that exists, in which a window could be served.
 * @returns undefined when the day is too short for it
 */
export function shiftAround({ routes: { problem } }: Draft, window: number): ExtraShift | undefined {
  const { shifts, windows, travel, placeCount, days } = problem
  const place = windows.place[window]!
  let best: ExtraShift | undefined
  for (const base of new Set(shifts.base))
    for (let mode = 0; mode < travel.length; mode++) {
      const from = windows.open[window]! - travel[mode]![base * placeCount + place]!
      const to = windows.open[window]! + windows.minutes[window]! + travel[mode]![place * placeCount + base]!
      if (from < 0 || to > 24 * 60 || (best && best.to - best.from <= to - from)) continue
      const hours = { from, to, breakEarliest: 0, breakLatest: 0, breakMinutes: 0 }
      best = { day: Math.min(windows.day[window]!, days - 1), mode, base, skills: windows.skill[window]!, ...hours }
    }
  if (!best) return undefined
  return new Routes(withTeam(problem, [best])).load(shifts.count, [window]) ? best : undefined
}

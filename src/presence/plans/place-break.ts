import type { Instance, Shift, Team } from '../optimiser/instance.ts'
import type { PlannedBreak, Visit } from '../optimiser/plan.ts'
import { minutesOf, timeOf } from '../optimiser/time.ts'

export type MinutesBetween = (mode: string, from: string, to: string) => number

/** Ways of an instance, looked up by place. */
export function minutesBetweenIn({ places, travel = {} }: Instance): MinutesBetween {
  const index = new Map(places.map(({ id }, place) => [id, place]))
  return (mode, from, to) => travel[mode]?.[index.get(from)!]?.[index.get(to)!] ?? 0
}

/**
 * The break of a shift at the first moment at which it fits between two visits, as near to `wished` as the gap allows.
 * @returns undefined where it fits nowhere, or where the shift has none
 */
export function placeBreak(
  team: Team,
  shift: Shift,
  visits: readonly Visit[],
  { placeOf, minutesBetween, wished }: { placeOf: (wish: string) => string; minutesBetween: MinutesBetween; wished: number },
): PlannedBreak | undefined {
  if (!shift.break) return undefined
  const { minutes } = shift.break
  const [opens, closes] = [minutesOf(shift.break.earliest), minutesOf(shift.break.latest)]
  const between = [...visits]
    .map(({ wish, arrive, leave }) => ({ place: placeOf(wish), arrive: minutesOf(arrive), leave: minutesOf(leave) }))
    .sort((a, b) => a.arrive - b.arrive)
  const [start, end] = [minutesOf(shift.from), minutesOf(shift.to)]
  const stops = [{ place: team.base, arrive: start, leave: start }, ...between, { place: team.base, arrive: end, leave: end }]
  const starts = stops.slice(1).flatMap((there, nth) => {
    const here = stops[nth]!
    if (there.arrive - here.leave < minutesBetween(team.mode, here.place, there.place) + minutes) return []
    const [earliest, latest] = [Math.max(here.leave, opens), Math.min(there.arrive - minutes, closes)]
    return earliest <= latest ? [Math.min(Math.max(wished, earliest), latest)] : []
  })
  const from = starts.sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished))[0]
  return from === undefined ? undefined : { team: team.id, day: shift.day, from: timeOf(from), to: timeOf(from + minutes) }
}

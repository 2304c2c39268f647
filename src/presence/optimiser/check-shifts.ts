import type { Instance, Shift, Team } from './instance.ts'
import type { Plan, PlannedBreak, Visit } from './plan.ts'
import { minutesOf } from './time.ts'
import { minutesOfWay } from './travel.ts'
import type { Violation } from './violation.ts'

/** Where a team must be, from a minute to a minute. */
interface Stop {
  place: string
  arrive: number
  leave: number
}

/** Walks every shift of every team from its base over its visits and back. */
export function checkShifts(instance: Instance, { visits, breaks }: Plan): Violation[] {
  const minutesBetween = travelBy(instance)
  const placeOf = new Map(instance.wishes.map(({ id, place }) => [id, place]))
  const [visitsOf, breaksOf] = [Map.groupBy(visits, teamOf), Map.groupBy(breaks, teamOf)]
  return instance.teams.flatMap((team) => {
    const [itsVisits, itsBreaks] = [visitsOf.get(team.id) ?? [], breaksOf.get(team.id) ?? []]
    const strays = [
      ...itsVisits.filter((visit) => !team.shifts.some((shift) => within(shift, visit.day, visit.arrive, visit.leave))).map(outside),
      ...itsBreaks.filter((pause) => !team.shifts.some((shift) => within(shift, pause.day, pause.from, pause.to))).map(unknownBreak),
    ]
    const walked = team.shifts.flatMap((shift) => {
      const stops = itsVisits
        .filter(({ day, arrive, leave }) => within(shift, day, arrive, leave))
        .map(({ wish, arrive, leave }) => ({ place: placeOf.get(wish)!, arrive: minutesOf(arrive), leave: minutesOf(leave) }))
        .sort((a, b) => a.arrive - b.arrive)
      const pauses = itsBreaks.filter(({ day, from, to }) => within(shift, day, from, to))
      return walk(team, shift, stops, pauses, (from, to) => minutesBetween(team.mode, from, to))
    })
    return [...strays, ...walked]
  })
}

function teamOf({ team }: { team: string }): string {
  return team
}

function travelBy(instance: Instance): (mode: string, from: string, to: string) => number {
  const index = new Map(instance.places.map(({ id }, place) => [id, place]))
  return (mode, from, to) => minutesOfWay(instance, mode, index.get(from)!, index.get(to)!)
}

function within(shift: Shift, day: number, from: string, to: string): boolean {
  return shift.day === day && minutesOf(from) >= minutesOf(shift.from) && minutesOf(to) <= minutesOf(shift.to)
}

function outside({ team, day, wish, window }: Visit): Violation {
  return { code: 'outsideShift', team, day, wish, window }
}

function unknownBreak({ team, day }: PlannedBreak): Violation {
  return { code: 'breakUnknown', team, day }
}

function walk(
  { id: team, base }: Team,
  shift: Shift,
  visits: readonly Stop[],
  pauses: readonly PlannedBreak[],
  minutesBetween: (from: string, to: string) => number,
): Violation[] {
  const [start, end] = [minutesOf(shift.from), minutesOf(shift.to)]
  const stops = [{ place: base, arrive: start, leave: start }, ...visits, { place: base, arrive: end, leave: end }]
  const at = { team, day: shift.day }
  const found: Violation[] = []
  const wanted = shift.break ? 1 : 0
  if (pauses.length < wanted) found.push({ code: 'breakMissing', ...at })
  if (pauses.length > wanted) found.push({ code: 'breakUnknown', ...at })
  const pause = pauses[0] && shift.break ? { from: minutesOf(pauses[0].from), to: minutesOf(pauses[0].to) } : undefined
  if (pause && shift.break) {
    const { earliest, latest, minutes } = shift.break
    if (pause.from < minutesOf(earliest) || pause.from > minutesOf(latest)) found.push({ code: 'breakOutside', ...at })
    if (pause.to - pause.from !== minutes) found.push({ code: 'wrongDuration', ...at, found: pause.to - pause.from, expected: minutes })
  }
  let taken = false
  for (let next = 1; next < stops.length; next++) {
    const [here, there] = [stops[next - 1]!, stops[next]!]
    const inGap: boolean = pause !== undefined && !taken && pause.from >= here.leave && pause.to <= there.arrive
    const expected = minutesBetween(here.place, there.place) + (inGap ? pause!.to - pause!.from : 0)
    if (there.arrive - here.leave < expected) found.push({ code: 'travelTooShort', ...at, found: there.arrive - here.leave, expected })
    taken ||= inGap
  }
  if (pause && !taken) found.push({ code: 'breakDoesNotFit', ...at })
  return found
}

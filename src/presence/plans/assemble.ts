import type { Day } from '../../platform/words/dates.ts'
import { addDays } from '../../platform/words/dates.ts'
import type { SchoolWeek } from '../../schools/school-windows.ts'
import { hourOf, type Minute, parseHour, weekdayOf } from '../hours.ts'
import type { Instance, Team as PlannedTeam, Wish as PlannedWish, Window } from '../optimiser/instance.ts'
import type { WishLine } from '../queries/wishes.ts'
import { isOnLeave, type Leave, modes, type Shift, type Team } from '../team.ts'
import { type Matrix, travelMinutes } from '../travel/matrix.ts'
import { type Place, pointKey, schoolKey } from '../travel/place.ts'
import type { Speeds } from '../travel/speed.ts'
import { type HourWindow, valuesOf } from '../wish.ts'
import { bandsOf } from './bands.ts'

/** All that a week is planned from, as the database holds it. */
export interface Week {
  readonly monday: Day
  /** The first that is planned: what is gone is not. */
  readonly firstDay: Day
  /** Visits of days before it, by wish: they have used up their worth. */
  readonly made: ReadonlyMap<string, number>
  readonly teams: readonly Team[]
  readonly shifts: readonly Shift[]
  readonly leaves: readonly Leave[]
  readonly wishes: readonly WishLine[]
  /** Of points; schools bring their own. */
  readonly places: readonly Place[]
  readonly schools: SchoolWeek
  readonly speeds: Speeds
  readonly matrices: readonly Matrix[]
}

/** Serving the worst-served district whole is worth so much of all values together. */
const fairness = 0.2

const week = [0, 1, 2, 3, 4, 5, 6]

/** What is to be planned, as `presence-instance/1`. Teams without hours and wishes without windows in this week are left out. */
export function assemble(from: Week): Instance {
  const teams = from.teams.map((team) => teamOf(team, from)).filter(({ shifts }) => shifts.length > 0)
  const wishes = from.wishes.flatMap((wish) => wishOf(wish, from) ?? [])
  const wanted = new Set([...teams.map(({ base }) => base), ...wishes.map(({ place }) => place)])
  const places = [...from.places, ...from.schools.schools.map(placeOfSchool)].filter(({ key }) => wanted.has(key))
  const used = modes.filter((mode) => teams.some((team) => team.mode === mode))
  const matrixOf = (mode: (typeof modes)[number]) =>
    travelMinutes(
      places,
      from.speeds[mode],
      from.matrices.find((one) => one.mode === mode),
    )
  return {
    format: 'presence-instance/1',
    days: week.length,
    places: places.map(({ key, position: [lon, lat] }) => ({ id: key, lat, lon })),
    districts: [...new Set(wishes.map(({ district }) => district))].map((id) => ({ id })),
    travel: Object.fromEntries(used.map((mode) => [mode, matrixOf(mode)])),
    teams,
    wishes,
    fairnessWeight: Math.round(fairness * wishes.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0) * 1000) / 1000,
  }
}

function teamOf({ id, mode, basePointId, skills }: Team, { monday, firstDay, shifts, leaves }: Week): PlannedTeam {
  const worked = week.flatMap((day) => {
    const date = addDays(monday, day)
    if (date < firstDay || isOnLeave(leaves, id, date)) return []
    return shifts
      .filter(({ teamId, weekday }) => teamId === id && weekday === weekdayOf(date))
      .map(({ from, to, break: pause }) => ({ day, from: hourOf(from), to: hourOf(to), break: pause && breakOf(pause) }))
  })
  return { id, mode, base: pointKey(basePointId), shifts: worked, skills: [...skills] }
}

function breakOf({ earliest, latest, minutes }: NonNullable<Shift['break']>) {
  return { earliest: hourOf(earliest), latest: hourOf(latest), minutes }
}

interface DayHours {
  day: number
  from: Minute
  to: Minute
}

function wishOf(wish: WishLine, { monday, firstDay, made, schools }: Week): PlannedWish | undefined {
  const school = schools.schools.find(({ schoolId }) => schoolId === wish.schoolId)
  const open = (date: Day) => firstDay <= date && wish.firstDay <= date && (wish.lastDay === null || date <= wish.lastDay)
  const all = wish.source === 'school' ? hoursOfSchool(school) : hoursOf(wish.windows, monday)
  const hours = all.filter(({ day }) => open(addDays(monday, day)))
  const banded = bandsOf(hours, wish)
  const windows: Window[] = banded.map(({ day, from, to, band }) => ({
    day,
    from: hourOf(from),
    to: hourOf(to),
    minutes: wish.minutes,
    ...(band && { band }),
  }))
  const district = school?.districtId ?? wish.districtId
  if (windows.length === 0 || !district) return undefined
  const before = made.get(wish.id) ?? 0
  const possible = week.reduce((sum, day) => sum + Math.min(wish.mostADay, windows.filter((window) => window.day === day).length), 0)
  const bands = new Set(banded.flatMap(({ band }) => band ?? []))
  const most = Math.max(1, Math.ceil((wish.visits - before) / bands.size))
  return {
    id: wish.id,
    place: wish.schoolId ? schoolKey(wish.schoolId) : pointKey(wish.pointId!),
    district,
    source: wish.source,
    values: valuesOf(wish).slice(before, before + possible),
    maxPerDay: wish.mostADay,
    ...(bands.size > 1 && { maxPerBand: Object.fromEntries([...bands].map((band) => [band, most])) }),
    windows,
    ...(wish.skill && { skill: wish.skill }),
  }
}

function hoursOf(windows: readonly HourWindow[], monday: Day): DayHours[] {
  return week.flatMap((day) => {
    const weekday = weekdayOf(addDays(monday, day))
    return windows.filter(({ weekdays }) => weekdays.includes(weekday)).map(({ from, to }) => ({ day, from, to }))
  })
}

function hoursOfSchool(school: SchoolWeek['schools'][number] | undefined): DayHours[] {
  return (school?.windows ?? []).map(({ day, from, to }) => ({ day, from: parseHour(from)!, to: parseHour(to)! }))
}

function placeOfSchool({ schoolId, nameAr, nameFr, position }: SchoolWeek['schools'][number]): Place {
  return { key: schoolKey(schoolId), nameAr, nameFr, position }
}

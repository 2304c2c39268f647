import type { Day } from '../../platform/words/dates.ts'
import { addDays } from '../../platform/words/dates.ts'
import type { SchoolWeek } from '../../schools/school-windows.ts'
import { hourOf, type Minute, parseHour, weekdayOf } from '../hours.ts'
import type { Instance, Team as PlannedTeam, Wish as PlannedWish, Window } from '../optimiser/instance.ts'
import type { WishLine } from '../queries/wishes.ts'
import { isOnLeave, type Leave, type Shift, type Team } from '../team.ts'
import type { Matrix } from '../travel/matrix.ts'
import { type Place, pointKey } from '../travel/place.ts'
import type { Speeds } from '../travel/speed.ts'
import { type HourWindow, valuesOf } from '../wish.ts'
import { bandsOf } from './bands.ts'
import { type Begin, notice } from './begin.ts'
import { type Begun, type BegunBreak, restOfHours, restOfShift } from './under-way.ts'
import { placeKeyOf, type Ways, waysOf } from './ways.ts'

/** All that a week is planned from, as the database holds it. */
export interface Week {
  readonly monday: Day
  /** What is gone is not planned. */
  readonly begin: Begin
  /** Visits of before: they have used up their worth. */
  readonly begun: readonly Begun[]
  readonly begunBreaks: readonly BegunBreak[]
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
const restOfDay = 'rest'

/** What is to be planned, as `presence-instance/1`. Teams without hours and wishes without windows in this week are left out. */
export function assemble(from: Week): Instance {
  const wishes = from.wishes.flatMap((wish) => wishOf(wish, from) ?? [])
  const ways = waysOf(from, new Set(wishes.map(({ place }) => place)))
  const teams = from.teams.map((team) => teamOf(team, from, ways)).filter(({ shifts }) => shifts.length > 0)
  return {
    format: 'presence-instance/1',
    days: week.length,
    places: ways.places.map(({ key, position: [lon, lat] }) => ({ id: key, lat, lon })),
    districts: [...new Set(wishes.map(({ district }) => district))].map((id) => ({ id })),
    travel: ways.travel,
    teams,
    wishes,
    fairnessWeight: Math.round(fairness * wishes.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0) * 1000) / 1000,
  }
}

function teamOf(team: Team, from: Week, ways: Ways): PlannedTeam {
  const { id, mode, basePointId, skills } = team
  const { monday, begin, shifts, leaves } = from
  const begun = from.begun.filter(({ teamId, day }) => teamId === id && day === begin.firstDay)
  const breaks = from.begunBreaks.filter(({ teamId }) => teamId === id)
  const soFar = { begun, breaks, lead: (last: Begun) => ways.lead(team, last) }
  const worked = week.flatMap((day) => {
    const date = addDays(monday, day)
    if (date < begin.firstDay || isOnLeave(leaves, id, date)) return []
    return shifts
      .filter(({ teamId, weekday }) => teamId === id && weekday === weekdayOf(date))
      .flatMap((shift) => (date > begin.firstDay ? shift : (restOfShift(shift, begin, soFar) ?? [])))
      .map(({ from, to, break: pause }) => ({ day, from: hourOf(from), to: hourOf(to), break: pause && breakOf(pause) }))
  })
  return { id, mode, base: pointKey(basePointId), shifts: worked, skills: [...skills] }
}

function breakOf({ earliest, latest, minutes }: NonNullable<Shift['break']>) {
  return { earliest: hourOf(earliest), latest: hourOf(latest), minutes }
}

/** The visit of a team that is away from now on: who has not set out does not come. */
function isCalledOff({ teamId, day, arrive }: Begun, { firstDay, firstMinute }: Begin, leaves: readonly Leave[]): boolean {
  return day === firstDay && arrive > firstMinute - notice && isOnLeave(leaves, teamId, day)
}

interface DayHours {
  day: number
  from: Minute
  to: Minute
}

function wishOf(wish: WishLine, { monday, begin, begun, schools, leaves }: Week): PlannedWish | undefined {
  const school = schools.schools.find(({ schoolId }) => schoolId === wish.schoolId)
  const open = (date: Day) => begin.firstDay <= date && wish.firstDay <= date && (wish.lastDay === null || date <= wish.lastDay)
  const all = wish.source === 'school' ? hoursOfSchool(school) : hoursOf(wish.windows, monday)
  const made = begun.filter((visit) => visit.wishId === wish.id && !isCalledOff(visit, begin, leaves))
  const today = made.filter(({ day }) => day === begin.firstDay)
  const banded = bandsOf(
    all.filter(({ day }) => open(addDays(monday, day))),
    wish,
  )
  const [later, ofFirstDay] = [true, false].map((after) => banded.filter(({ day }) => addDays(monday, day) > begin.firstDay === after))
  // The format has one cap a day for the whole week: what is left of that of the first day is a band of its own.
  const mostToday = wish.mostADay - today.length
  const capped = today.length > 0 && mostToday > 0
  const rest = mostToday > 0 ? restOfHours(ofFirstDay!, wish.minutes, begin, today) : []
  const hours = [...rest.map((one) => (capped ? { ...one, band: restOfDay } : one)), ...later!]
  const windows: Window[] = hours.map(({ day, from, to, band }) => ({
    day,
    from: hourOf(from),
    to: hourOf(to),
    minutes: wish.minutes,
    ...(band && { band }),
  }))
  const district = school?.districtId ?? wish.districtId
  if (windows.length === 0 || !district || made.length >= wish.visits) return undefined
  const possible = week.reduce((sum, day) => sum + Math.min(wish.mostADay, windows.filter((window) => window.day === day).length), 0)
  const bands = new Set(banded.flatMap(({ band }) => band ?? []))
  const most = Math.max(1, Math.ceil((wish.visits - made.length) / bands.size))
  const caps = [...(bands.size > 1 ? [...bands].map((band) => [band, most]) : []), ...(capped ? [[restOfDay, mostToday]] : [])]
  return {
    id: wish.id,
    place: placeKeyOf(wish),
    district,
    source: wish.source,
    values: valuesOf(wish).slice(made.length, made.length + possible),
    maxPerDay: wish.mostADay,
    ...(caps.length > 0 && { maxPerBand: Object.fromEntries(caps) }),
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

import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { daysOfWeek, nthDay, weekdayOf } from '../hours.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { WishLine } from '../queries/wishes.ts'
import { isOpen } from '../wish.ts'
import type { Visit } from './plan.ts'
import type { Board } from './read-board.ts'

/** What one team does on one day. */
export interface TeamDay {
  readonly day: Day
  readonly visits: readonly Visit[]
}

export interface TeamRow {
  readonly teamId: string
  readonly days: readonly TeamDay[]
}

/** What one wish gets: visits by day, of so many that it wants. */
export interface PlaceRow {
  readonly wishId: string
  readonly wanted: number
  readonly got: number
  readonly days: readonly TeamDay[]
}

export function byTeam(week: Day, teamIds: readonly string[], visits: readonly Visit[]): TeamRow[] {
  const rows = Map.groupBy(visits, ({ teamId }) => teamId)
  return teamIds.map((teamId) => ({ teamId, days: byDay(week, rows.get(teamId) ?? []) }))
}

/** In the order of the instance; those that get least of what they want stand first. */
export function byPlace(week: Day, instance: Instance, visits: readonly Visit[]): PlaceRow[] {
  const rows = Map.groupBy(visits, ({ wishId }) => wishId)
  const places = instance.wishes.map(({ id, values }): PlaceRow => {
    const own = rows.get(id) ?? []
    return { wishId: id, wanted: values.length, got: own.length, days: byDay(week, own) }
  })
  const share = ({ got, wanted }: PlaceRow) => (wanted === 0 ? 1 : got / wanted)
  return places.sort((a, b) => share(a) - share(b))
}

function byDay(week: Day, visits: readonly Visit[]): TeamDay[] {
  const days = Map.groupBy(visits, ({ day }) => day)
  return [0, 1, 2, 3, 4, 5, 6].map((nth) => {
    const day = addDays(week, nth)
    return { day, visits: [...(days.get(day) ?? [])].sort((a, b) => a.arrive - b.arrive) }
  })
}

/** Wishes that the plan does not know yet, and those in it that have ended since. */
export interface Since {
  readonly arrived: readonly WishLine[]
  readonly ended: readonly WishLine[]
}

export function wishesSince({ plan, instance, wishes }: Pick<Board, 'plan' | 'instance' | 'wishes'>, today: Day): Since {
  const known = new Set(instance.wishes.map(({ id }) => id))
  const sunday = addDays(plan.week, 6)
  const rest = daysOfWeek(plan.week).filter((day) => day >= today)
  const hasHours = ({ source, windows, firstDay }: WishLine) =>
    source === 'school' || windows.some(({ weekdays }) => rest.some((day) => day >= firstDay && weekdays.includes(weekdayOf(day))))
  const all = [...wishes.values()]
  return {
    arrived: all.filter(
      (wish) => !known.has(wish.id) && wish.firstDay >= dayOf(plan.askedAt) && isOpen(wish, today, sunday) && hasHours(wish),
    ),
    ended: all.filter(({ id, lastDay }) => known.has(id) && lastDay !== null && lastDay < sunday),
  }
}

/** What could have a visit on a day and lacks some in the week, the heaviest lack first. */
export function lackingOn(week: Day, instance: Instance, visits: readonly Visit[], day: Day): { wishId: string; minutes: number }[] {
  const nth = nthDay(week, day)
  const byWish = Map.groupBy(visits, ({ wishId }) => wishId)
  const lacks = instance.wishes.flatMap(({ id, values, windows }) => {
    const own = byWish.get(id) ?? []
    const served = new Set(own.map(({ window }) => window))
    const free = windows.find((window, index) => window.day === nth && !served.has(index))
    const worth = values[own.length]
    return free && worth !== undefined ? [{ wishId: id, minutes: free.minutes, worth }] : []
  })
  return lacks.sort((a, b) => b.worth - a.worth)
}

/** Of what each district wants, the share that it gets, by worth. */
export function byDistrict(instance: Instance, visits: readonly Visit[]): { districtId: string; got: number; wanted: number }[] {
  const counts = Map.groupBy(visits, ({ wishId }) => wishId)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const districts = instance.districts.map(({ id }) => {
    const wishes = instance.wishes.filter(({ district }) => district === id)
    const got = sum(wishes.map(({ id: wish, values }) => sum(values.slice(0, counts.get(wish)?.length ?? 0))))
    return { districtId: id, got, wanted: sum(wishes.flatMap(({ values }) => values)) }
  })
  return districts.filter(({ wanted }) => wanted > 0).sort((a, b) => a.got / a.wanted - b.got / b.wanted)
}

import { addDays, type Day } from '../../platform/words/dates.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { Visit } from './plan.ts'

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

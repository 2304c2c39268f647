import { addDays, type Day, isDay } from '../../platform/words/dates.ts'
import { type Counted, countedIn, sum, type What } from './counted.ts'
import type { Definition } from './definition.ts'
import type { Period } from './period.ts'
import type { CountRow } from './queries/count.ts'
import type { Line, WantedCell } from './queries/parts.ts'
import type { Thing } from './thing.ts'

/** What a figure is made of, and of a share those that are done. */
export interface Figure {
  readonly counts: readonly CountRow[]
  readonly done: readonly CountRow[] | null
  readonly until: Day
}

/** The last line of the page before. */
export type Place = Pick<Line, 'key' | 'id'>

export const rowsOfPage = 50

/** The keys of a figure from this place on, what came first or took longest first. */
export function keysFrom({ counts, until }: Figure, after: Place | null): string[] {
  const rank = (key: string) => `${isDay(key) ? key : /^\d{1,5}$/.test(key) ? addDays(until, -Number(key)) : ''} ${key}`
  const keys = [...new Set(counts.map(({ key }) => key))].map((key) => ({ key, rank: rank(key) }))
  const from = after ? rank(after.key) : ''
  return keys
    .filter((one) => one.rank >= from)
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ key }) => key)
}

/** As many of the next keys as fill a page, and the cells that have them. Demands count by ones, on one day many; of all else there is little, but each may count more than once. */
export function windowOf(figure: Figure, thing: Thing, after: Place | null): { cells: WantedCell[]; keys: string[]; isMore: boolean } {
  const byKey = Map.groupBy(figure.counts, ({ key }) => key)
  const all = keysFrom(figure, after)
  let [length, fresh] = [0, 0]
  while (length < all.length && fresh <= rowsOfPage) {
    const key = all[length++]!
    if (key !== after?.key) fresh += thing === 'demand' ? sum(byKey.get(key)!) : 1
  }
  const keys = all.slice(0, length)
  const wanted = new Map<string, WantedCell>()
  const want = (rows: readonly CountRow[], as: 'counts' | 'done') => {
    for (const { quarter, what, districtId, key } of rows) {
      if (!keys.includes(key)) continue
      const cell = `${quarter}|${what}|${districtId}|${key}`
      wanted.set(cell, { ...{ cell, key, what, counts: false, done: false }, ...wanted.get(cell), [as]: true })
    }
  }
  want(figure.counts, 'counts')
  want(figure.done ?? [], 'done')
  return { cells: [...wanted.values()], keys, isMore: length < all.length }
}

/** As what things count in a figure: what it asks for. */
export function whatsOf({ counts, done }: Definition, period: Period): What[] {
  const asked = new Set<What>()
  const of = (what: What) => {
    asked.add(what)
    return []
  }
  const asking: Counted = { ...countedIn(period, new Map(), ''), of }
  counts(asking)
  done?.(asking)
  return [...asked]
}

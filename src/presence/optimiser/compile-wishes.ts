import type { Instance, Window, Wish } from './instance.ts'
import type { Problem, Windows, Wishes } from './problem.ts'
import { minutesOf } from './time.ts'

type Numbers = ReadonlyMap<string, number>

export function compileWishes(
  { wishes, districts }: Instance,
  placeOf: Numbers,
  skillBits: Numbers,
): Pick<Problem, 'windows' | 'wishes' | 'caps' | 'districtTotals'> {
  const districtOf = new Map(districts.map(({ id }, index) => [id, index]))
  const caps = new Caps()
  const rows = wishes.flatMap((wish, number) => wish.windows.map((window, index) => ({ wish, number, window, index })))
  const column = (of: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, of)
  const windows: Windows = {
    count: rows.length,
    wish: column(({ number }) => number),
    index: column(({ index }) => index),
    day: column(({ window }) => window.day),
    place: column(({ wish }) => placeOf.get(wish.place)!),
    district: column(({ wish }) => districtOf.get(wish.district)!),
    open: column(({ window }) => minutesOf(window.from)),
    close: column(({ window }) => minutesOf(window.to) - window.minutes),
    minutes: column(({ window }) => window.minutes),
    dayCap: column(({ wish, number, window }) => caps.ofDay(wish, number, window)),
    bandCap: column(({ wish, number, window }) => caps.ofBand(wish, number, window)),
    skill: column(({ wish }) => (wish.skill ? 1 << skillBits.get(wish.skill)! : 0)),
  }
  const districtTotals = new Float64Array(districts.length)
  for (const { district, values } of wishes) for (const value of values) districtTotals[districtOf.get(district)!]! += value
  return { windows, wishes: columnsOf(wishes, districtOf), caps: Int32Array.from(caps.limits), districtTotals }
}

function columnsOf(wishes: readonly Wish[], districtOf: Numbers): Wishes {
  const first = new Int32Array(wishes.length + 1)
  wishes.forEach(({ values }, index) => {
    first[index + 1] = first[index]! + values.length
  })
  return {
    count: wishes.length,
    district: Int32Array.from(wishes, ({ district }) => districtOf.get(district)!),
    first,
    values: Float64Array.from(wishes.flatMap(({ values }) => values)),
  }
}

/** Gives every cap that is met a number, the first time. */
class Caps {
  readonly limits: number[] = []
  readonly #numbers = new Map<string, number>()

  ofDay({ maxPerDay }: Wish, wish: number, { day }: Window): number {
    return maxPerDay === undefined || maxPerDay === null ? -1 : this.#number(`${wish} day ${day}`, maxPerDay)
  }

  ofBand({ maxPerBand }: Wish, wish: number, { band }: Window): number {
    const limit = band && maxPerBand && Object.hasOwn(maxPerBand, band) ? maxPerBand[band] : undefined
    return limit === undefined ? -1 : this.#number(`${wish} band ${band}`, limit)
  }

  #number(key: string, limit: number): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.limits.length)
    return this.limits.push(limit) - 1
  }
}

import type { Day } from '../platform/words/dates.ts'
import type { Standing } from './demand.ts'

/** Every district, or every category. */
export const all = '*'

/** What the figures of the public record are made of, each counted for every district and category; what is owed by the month of its day. */
export type Counted = 'asked' | `state:${Standing['state']}` | `commitment:${'open' | 'reported' | NonNullable<Standing['verdict']>}` | Owed
type Owed = `owed:${string}`

export type Countable = Pick<Standing, 'state' | 'answerKind' | 'outcome' | 'verdict'> & {
  readonly owedOn: Day | null
  readonly districtAr: string | null
  readonly categoryId: string | null
}

export interface Delta {
  readonly districtAr: string
  readonly categoryId: string
  readonly what: Counted
  readonly n: number
}

export function countedAs({ state, answerKind, outcome, verdict, owedOn }: Countable): Counted[] {
  const commitment = answerKind === 'commitment' ? [`commitment:${verdict ?? (outcome ? 'reported' : 'open')}` as const] : []
  return ['asked', `state:${state}`, ...commitment, ...(owedOn ? [owedIn(owedOn)] : [])]
}

export function owedIn(day: Day): Owed {
  return `owed:${day.slice(0, 7)}`
}

/** By how much the figures change when a released demand that was `before` is now `now`; always in the same order, so that two acts never wait for each other. */
export function deltas(before: Countable | undefined, now: Countable | undefined): Delta[] {
  const changed = new Map<string, Delta>()
  for (const [demand, step] of [[before, -1] as const, [now, 1] as const]) {
    for (const cell of demand ? cellsOf(demand) : []) {
      const key = JSON.stringify(cell)
      changed.set(key, { ...cell, n: (changed.get(key)?.n ?? 0) + step })
    }
  }
  return [...changed].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, delta]) => (delta.n === 0 ? [] : [delta]))
}

function cellsOf(demand: Countable): Omit<Delta, 'n'>[] {
  return [all, demand.districtAr ?? ''].flatMap((districtAr) =>
    [all, demand.categoryId ?? ''].flatMap((categoryId) => countedAs(demand).map((what) => ({ districtAr, categoryId, what }))),
  )
}

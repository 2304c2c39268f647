import type { Day } from '../../platform/words/dates.ts'
import type { Quarter } from '../../platform/words/quarters.ts'
import { beginOf, endOf, type Period, quartersIn } from './period.ts'

/** As what things are counted; what follows the colon tells how they ended. */
export const tallied = [
  ...(['answer:in_time', 'answer:late', 'answer:none', 'answer_days', 'reopened'] as const),
  ...(['promise:kept', 'promise:missed', 'promise:running', 'carried', 'open'] as const),
  ...(['held', 'minutes:in_time', 'minutes:late', 'minutes:none', 'heard'] as const),
  ...(['session', 'school', 'classes', 'presence:promised', 'presence:kept', 'survey'] as const),
] as const
export type What = (typeof tallied)[number]

export interface Cell {
  readonly quarter: Quarter
  readonly what: What
  /** A day, an identity, a number of days: what `what` says. */
  readonly key: string
  readonly n: number
}

/** What was counted in a period, for whoever computes from it. */
export interface Counted<C extends Cell = Cell> {
  readonly period: Period
  /** The last day that is counted: of a period that runs, the day as of which everything stands. */
  readonly until: Day
  /** What is owed by a day before this one should be done: minutes also after the end of the period. */
  readonly owedBefore: Day
  /** Cells of the quarters of the period; of what is open, all that came before its end. */
  of(what: What): readonly C[]
}

/** @param cells of any quarters, in any order */
export function countedIn<C extends Cell>(period: Period, cells: ReadonlyMap<What, readonly C[]>, asOf: Day): Counted<C> {
  const quarters = quartersIn(period)
  const end = endOf(period)
  const wanted = (what: What, { quarter }: Cell) => (what === 'open' ? quarter <= quarters.at(-1)! : quarters.includes(quarter))
  return {
    period,
    until: asOf < end ? asOf : end,
    owedBefore: asOf,
    of: (what) => (cells.get(what) ?? []).filter((cell) => wanted(what, cell)),
  }
}

export const hasBegun = (period: Period, asOf: Day) => beginOf(period) <= asOf

export const sum = (cells: readonly Cell[]) => cells.reduce((total, { n }) => total + n, 0)

/** What was owed by a day that has passed. */
export function passed<C extends Cell>({ of, owedBefore }: Counted<C>, ...whats: What[]): C[] {
  return whats.flatMap((what) => of(what).filter(({ key }) => key < owedBefore))
}

/** Different things, however often each was counted. */
export function different(cells: readonly Cell[]): number {
  return new Set(cells.map(({ key }) => key)).size
}

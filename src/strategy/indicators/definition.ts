import type { Cell, Counted } from './counted.ts'
import type { Measured } from './measured.ts'
import type { Thing } from './thing.ts'

export const units = ['percent', 'days', 'meetings', 'organisations', 'schools', 'classes', 'sessions'] as const
export type Unit = (typeof units)[number]

/** Picks the cells that a figure is made of. */
export type Counting = <C extends Cell>(counted: Counted<C>) => readonly C[]

/** One thing that is measured. Its sentence, formula and caveat stand in the words, by `id`. */
export interface Definition<Id extends string = string> {
  readonly id: Id
  /** Raised whenever `measure` would say something else of the same record: what was frozen by an earlier one stays. */
  readonly version: number
  readonly unit: Unit
  /** Whether more is better; null where neither is. */
  readonly better: 'more' | 'less' | null
  /** `acts` of the police stand in public one by one anyhow; of `people`, counts under five are hidden from everyone. */
  readonly about: 'acts' | 'people'
  /** Told only once the period is over and frozen. */
  readonly onlyOver?: true
  /** Told only for quarters by which no small count of an awareness stage, public or hidden, can be worked out. */
  readonly besideStages?: true
  /** It knows no districts. */
  readonly whole?: true
  /** What it counts, and of a share those of them of which it says how many they are. */
  readonly counts: Counting
  readonly done?: Counting
  readonly measure: (counted: Counted) => Measured
  /** Its keys are `kind:identity`: it is told by kind and district as well. */
  readonly hasKinds?: true
  /** What the rows of the list behind it are; null of opinions, of which nobody knows whose they are. */
  readonly things: Thing | null
}

export function defineIndicator<const Id extends string>(definition: Definition<Id>): Definition<Id> {
  return definition
}

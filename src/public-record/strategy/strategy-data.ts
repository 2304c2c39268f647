import type { Day } from '../../platform/words/dates.ts'
import { lastDayOf } from '../../platform/words/quarters.ts'
import { expectedAt } from './objective.ts'
import { standingAt } from './sentences.ts'
import { numbered, type Strategy } from './strategy.ts'

/** A version for programs: the tree with where each objective stands today, and what each quarter should show. */
export function dataOf(strategy: Strategy, today: Day) {
  const numbers = new Map(numbered(strategy).map(({ number, objective }) => [objective.id, number]))
  const { axes, ...rest } = strategy
  return {
    ...rest,
    axes: axes.map((axis) => ({
      ...axis,
      aims: axis.aims.map((aim) => ({
        ...aim,
        objectives: aim.objectives.map((objective) => ({
          number: numbers.get(objective.id)!,
          ...objective,
          standing: standingAt(strategy, objective, today),
          readings: objective.readings.map((reading) => ({
            ...reading,
            until: lastDayOf(reading.quarter),
            expected: expectedAt(strategy.year, objective, reading.quarter),
          })),
        })),
      })),
    })),
  }
}

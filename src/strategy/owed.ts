import type { Actor } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { owedQuarters } from '../public-record/strategy/objective.ts'
import type { Objective } from '../public-record/strategy/strategy.ts'
import { listObjectives, type ObjectiveLine } from './queries/parts.ts'
import { listReadings } from './queries/readings.ts'
import { listStrategies, type StrategyLine } from './queries/strategies.ts'
import { objectiveOf } from './read-strategy.ts'

/** An objective in force with its quarters that wait for a figure. */
export interface InForce {
  line: ObjectiveLine
  strategy: StrategyLine
  objective: Objective
  owed: readonly string[]
}

/** Every objective of the strategies in force, in as many statements however many there are. */
export async function listInForce({ db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>): Promise<InForce[]> {
  const today = dayOf(now())
  const strategies = (await listStrategies(db, actor.commandId)).filter(({ state }) => state === 'in_force')
  if (strategies.length === 0) return []
  const lines = await listObjectives(
    db,
    actor.commandId,
    strategies.map(({ id }) => id),
    today,
  )
  const readings = await listReadings(
    db,
    actor.commandId,
    lines.map(({ threadId }) => threadId),
    today,
  )
  return lines.map((line) => {
    const strategy = strategies.find(({ id }) => id === line.strategyId)!
    const objective = objectiveOf(line, readings)
    return { line, strategy, objective, owed: line.outcome ? [] : owedQuarters(strategy.year, line, objective.readings, today) }
  })
}

/** How many quarters wait for a figure of an office that this person holds, or of any office for the cell. */
export function countOwed(actor: Actor, inForce: readonly InForce[], all: boolean): number {
  return inForce.filter(({ line }) => all || actor.officeIds.includes(line.officeId)).reduce((sum, { owed }) => sum + owed.length, 0)
}

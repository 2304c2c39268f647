import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { copyStrategy } from '../public-record/strategy/copy-strategy.ts'
import type { Objective, ObjectiveFacts, Strategy } from '../public-record/strategy/strategy.ts'
import { listStrategies } from './queries/strategies.ts'
import { readStrategy } from './read-strategy.ts'

/** Facts at once: figures, offices, days and outcomes of a version, never its words. */
export async function keepCopy(context: Context, ref: string): Promise<Strategy> {
  const { db, actor, now } = context
  const [line] = await listStrategies(db, actor.commandId, { ref })
  const strategy = await readStrategy(db, actor.commandId, line!, dayOf(now()))
  const { id, year, version, state, approvedOn, officeAr, officeFr, replacedOn, closedOn } = strategy
  if (state === 'draft' || state === 'dropped') return strategy
  await copyStrategy(context, {
    ...{ id, year, version, state, replacedOn, closedOn },
    approvedOn: approvedOn!,
    officeAr: officeAr!,
    officeFr: officeFr!,
    axes: strategy.axes.map((axis) => ({
      id: axis.id,
      aims: axis.aims.map((aim) => ({ id: aim.id, objectives: aim.objectives.map(factsOf) })),
    })),
  })
  return strategy
}

function factsOf({ text: _t, measure: _m, source: _s, assessment: _a, vacant: _v, readings, ...facts }: Objective): ObjectiveFacts {
  return { ...facts, readings: readings.map(({ note: _note, ...reading }) => reading) }
}

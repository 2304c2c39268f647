import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { measureOf } from './measure.ts'
import { mayDraft } from './permissions.ts'
import { findObjective, insertObjective, listHeadings, listObjectives, officeExists, saveObjective } from './queries/parts.ts'
import { refuse } from './refusal.ts'
import { assertMay, type ObjectiveAccount, type StrategyRow } from './strategy.ts'

/** Writes an objective of a draft: what should be true, by which measure, from where to where, by when, and whose it is. */
export const writeObjective = defineAction({
  id: 'strategy.write-objective',
  input: v.object({
    strategyId: input.strategyId,
    objectiveId: input.optionalId('objectiveUnknown'),
    aimId: input.id('aimMissing'),
    textAr: input.text('objectiveMissing', 10, 300),
    textFr: input.french(300),
    officeId: input.id('officeMissing'),
    indicatorId: v.optional(v.string(), ''),
    measureAr: input.french(200),
    measureFr: input.french(200),
    sourceAr: input.french(200),
    sourceFr: input.french(200),
    unit: v.optional(v.unknown()),
    span: v.optional(v.unknown()),
    direction: input.direction,
    baseline: input.optionalNumber('numberWrong'),
    target: input.number('targetMissing'),
    dueOn: input.day('dueMissing'),
  }),
  find: findStrategy,
  may: mayDraft,
  run: async (context, strategy, { strategyId: _, objectiveId, aimId, ...asked }) => {
    const { db, actor, newId } = context
    assertMay('write-objective', strategy)
    const account = await checked(context, strategy, { ...asked, ...measureOf(asked) })
    if (!(await listHeadings(db, actor.commandId, strategy.id)).some(({ id, axisId }) => id === aimId && axisId !== null))
      throw refuse('invalid', 'aimMissing', { aimId: 'aimMissing' })
    if (objectiveId) {
      if (!(await findObjective(db, actor.commandId, strategy.id, objectiveId))) throw refuse('missing', 'objectiveUnknown')
      await saveObjective(db, actor.commandId, { ...account, strategyId: strategy.id, id: objectiveId, aimId })
      return { id: objectiveId, ref: strategy.ref }
    }
    const there = await listObjectives(db, actor.commandId, [strategy.id], strategy.approvedOn ?? account.dueOn)
    if (there.length >= most) throw refuse('conflict', 'tooMany')
    const id = newId()
    await insertObjective(db, actor.commandId, { ...account, strategyId: strategy.id, id, threadId: id, aimId })
    return { id, ref: strategy.ref }
  },
  note: (strategy, { officeId, dueOn }, { id }) => noteOf(strategy, { objective: id, officeId, dueOn }),
})

const most = 40

async function checked({ db, actor }: Context, { year }: StrategyRow, account: ObjectiveAccount): Promise<ObjectiveAccount> {
  if (!(await officeExists(db, actor.commandId, account.officeId))) throw refuse('invalid', 'officeMissing', { officeId: 'officeMissing' })
  if (Number(account.dueOn.slice(0, 4)) !== year) throw refuse('invalid', 'dueElsewhere', { dueOn: 'dueElsewhere' })
  const { unit, target, baseline } = account
  if (unit === 'percent' && target > 100) throw refuse('invalid', 'overHundred', { target: 'overHundred' })
  if (unit === 'percent' && (baseline ?? 0) > 100) throw refuse('invalid', 'overHundred', { baseline: 'overHundred' })
  return account
}

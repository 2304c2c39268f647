import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { saveStrategy } from './queries/strategies.ts'
import { assertMay } from './strategy.ts'

/** Changes title and outline of a draft, and of a later version why there is one. */
export const describeStrategy = defineAction({
  id: 'strategy.describe-strategy',
  input: v.object({ strategyId: input.strategyId, ...input.description, changeFr: input.french(600), changeAr: input.french(600) }),
  find: findStrategy,
  may: mayDraft,
  run: async ({ db, actor }, strategy, { strategyId: _, changeAr, changeFr, ...described }) => {
    assertMay('describe-strategy', strategy)
    const change = strategy.changeAr === null ? {} : { changeAr: changeAr ?? strategy.changeAr, changeFr }
    await saveStrategy(db, actor.commandId, { ...strategy, ...described, ...change })
    return { ref: strategy.ref }
  },
  note: (strategy) => noteOf(strategy),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { saveStrategy } from './queries/strategies.ts'
import { assertMay } from './strategy.ts'

/** Gives up a draft; its number is not used again. */
export const dropDraft = defineAction({
  id: 'strategy.drop-draft',
  input: v.object({ strategyId: input.strategyId }),
  find: findStrategy,
  may: mayDraft,
  run: async ({ db, actor }, strategy) => {
    assertMay('drop-draft', strategy)
    await saveStrategy(db, actor.commandId, { ...strategy, state: 'dropped' })
    return { ref: strategy.ref }
  },
  note: (strategy) => noteOf(strategy, { to: 'dropped' }),
})

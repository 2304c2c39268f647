import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findForHead, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { heads } from './permissions.ts'
import { listObjectives } from './queries/parts.ts'
import { lockYear, saveStrategy } from './queries/strategies.ts'
import { refuse } from './refusal.ts'
import { assertMay } from './strategy.ts'

/** Ends a strategy once each of its objectives is assessed, so that none disappears in silence. */
export const closeStrategy = defineAction({
  id: 'strategy.close-strategy',
  input: v.object({ strategyId: input.strategyId }),
  find: findForHead,
  may: (actor, { headOfficeIds }) => heads(actor, headOfficeIds),
  run: async (context, { strategy }) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    assertMay('close-strategy', strategy)
    const versions = await lockYear(db, actor.commandId, strategy.year)
    const draft = versions.find(({ state }) => state === 'draft')
    if (draft) throw refuse('conflict', 'draftThere', {}, draft.ref)
    const objectives = await listObjectives(db, actor.commandId, [strategy.id], today)
    if (objectives.some(({ outcome }) => outcome === null)) throw refuse('conflict', 'notAssessed')
    await saveStrategy(db, actor.commandId, { ...strategy, state: 'closed', closedOn: today })
    await keepCopy(context, strategy.ref)
    return { ref: strategy.ref }
  },
  note: ({ strategy }) => noteOf(strategy, { to: 'closed' }),
})

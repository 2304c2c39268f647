import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { deletePart, listHeadings, listObjectives } from './queries/parts.ts'
import { refuse } from './refusal.ts'
import { assertMay } from './strategy.ts'

/** Takes an objective, an aim or an axis out of a draft; what holds others is emptied first. */
export const removePart = defineAction({
  id: 'strategy.remove-part',
  input: v.object({ strategyId: input.strategyId, partId: input.id('partUnknown') }),
  find: findStrategy,
  may: mayDraft,
  run: async ({ db, actor, now }, strategy, { partId }) => {
    assertMay('remove-part', strategy)
    const headings = await listHeadings(db, actor.commandId, strategy.id)
    const objectives = await listObjectives(db, actor.commandId, [strategy.id], dayOf(now()))
    if (![...headings, ...objectives].some(({ id }) => id === partId)) throw refuse('missing', 'partUnknown')
    if (headings.some(({ axisId }) => axisId === partId) || objectives.some(({ aimId }) => aimId === partId))
      throw refuse('conflict', 'notEmpty')
    await deletePart(db, actor.commandId, { strategyId: strategy.id, id: partId })
    return { ref: strategy.ref }
  },
  note: (strategy, { partId }) => noteOf(strategy, { part: partId }),
})

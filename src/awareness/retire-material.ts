import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayRun } from './permissions.ts'
import { retire } from './queries/materials.ts'
import { refuse } from './refusal.ts'

/** It is used no longer. Sessions that used it still say so. */
export const retireMaterial = defineAction({
  id: 'awareness.retire-material',
  input: v.object({ materialId: input.id('materialUnknown') }),
  find: async () => null,
  may: mayRun,
  run: async ({ db, actor, now }, _found, { materialId }) => {
    if (!(await retire(db, actor.commandId, materialId, dayOf(now())))) throw refuse('conflict', 'materialUnknown')
  },
  note: (_found, { materialId }) => ({ subject: `material:${materialId}` }),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { categoryById } from './find-category.ts'
import { mayEdit } from './permissions.ts'
import { saveCare } from './queries.ts'
import { refuse } from './refusal.ts'

/** A subject that was retired is chosen again. */
export const restoreCategory = defineAction({
  id: 'routing.restore-category',
  input: v.object({ categoryId: v.string() }),
  find: categoryById,
  may: mayEdit,
  run: async ({ db, actor }, category) => {
    if (!category.retiredOn) throw refuse('conflict', 'notRetired')
    await saveCare(db, actor.commandId, { ...category, retiredOn: null })
  },
  note: ({ id }) => ({ subject: `category:${id}` }),
})

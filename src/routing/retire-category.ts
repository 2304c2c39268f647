import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { categoryById } from './find-category.ts'
import { mayEdit } from './permissions.ts'
import { saveCare } from './queries.ts'
import { refuse } from './refusal.ts'

/** No new demand gets this subject in this command. Those that have it keep it: a category is never deleted. */
export const retireCategory = defineAction({
  id: 'routing.retire-category',
  input: v.object({ categoryId: v.string() }),
  find: categoryById,
  may: mayEdit,
  run: async ({ db, actor, now }, category) => {
    if (category.retiredOn) throw refuse('conflict', 'retiredAlready')
    await saveCare(db, actor.commandId, { ...category, retiredOn: dayOf(now()) })
  },
  note: ({ id }) => ({ subject: `category:${id}` }),
})

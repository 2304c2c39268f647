import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { deleteFilter } from './queries/filters.ts'
import { refuse } from './refusal.ts'

/** Takes one of one's own filters away; those of others stay. */
export const removeFilter = defineAction({
  id: 'desk.remove-filter',
  input: v.object({ filterId: v.pipe(v.string(refuse.key('filterUnknown')), v.uuid(refuse.key('filterUnknown'))) }),
  find: async () => null,
  may: (actor) => actor.accountId !== null,
  run: async ({ db, actor }, _found, { filterId }) => {
    if (!(await deleteFilter(db, actor, filterId))) throw refuse('missing', 'filterUnknown')
  },
  note: (_found, { filterId }) => ({ subject: `filter:${filterId}` }),
})

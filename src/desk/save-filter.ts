import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { readFilter, writeFilter } from './filter.ts'
import { countFilters, insertFilter } from './queries/filters.ts'
import { refuse } from './refusal.ts'

/** As many as one can take in at a glance. */
const most = 20

/** Keeps a way of narrowing the desk under a name of one's own; saved again under the same name it takes the place of the first. */
export const saveFilter = defineAction({
  id: 'desk.save-filter',
  input: v.object({
    name: v.pipe(
      v.string(refuse.key('nameMissing')),
      v.trim(),
      v.minLength(2, refuse.key('nameMissing')),
      v.maxLength(60, refuse.key('nameTooLong')),
    ),
    query: v.pipe(
      v.string(refuse.key('filterEmpty')),
      v.maxLength(1000, refuse.key('filterEmpty')),
      v.transform((query) => writeFilter(readFilter(Object.fromEntries(new URLSearchParams(query))))),
      v.nonEmpty(refuse.key('filterEmpty')),
    ),
    /** A checkbox sends "yes" or nothing. */
    shared: v.pipe(
      v.optional(v.union([v.boolean(), v.literal('yes')], refuse.key('invalid')), false),
      v.transform((value) => value !== false),
    ),
  }),
  find: ({ db, actor }, { name }) => countFilters(db, actor, name),
  may: (actor) => actor.accountId !== null,
  run: async ({ db, actor, newId }, others, filter) => {
    if (others >= most) throw refuse('conflict', 'tooManyFilters', { name: 'tooManyFilters' })
    await insertFilter(db, actor, { id: newId(), ...filter })
    return { query: filter.query }
  },
  note: (_others, { shared }) => ({ subject: 'filter', facts: { shared } }),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayKeep } from './permissions.ts'
import { deletePeriod } from './queries/calendar.ts'
import { refuse } from './refusal.ts'

/** Takes a holiday, exams or winter hours back. */
export const withdrawPeriod = defineAction({
  id: 'schools.withdraw-period',
  input: v.object({ periodId: v.pipe(v.string(refuse.key('periodUnknown')), v.uuid(refuse.key('periodUnknown'))) }),
  find: async () => null,
  may: mayKeep,
  run: async ({ db, actor }, _found, { periodId }) => {
    if (!(await deletePeriod(db, actor.commandId, periodId))) throw refuse('conflict', 'periodUnknown')
  },
  note: (_found, { periodId }) => ({ subject: `school-period:${periodId}` }),
})

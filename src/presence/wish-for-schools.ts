import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { mayPlan } from './permissions.ts'
import { lockCommand } from './queries/teams.ts'
import { insertWishes, listSchoolsWithout } from './queries/wishes.ts'
import { refuse } from './refusal.ts'
import { termFields } from './wish-input.ts'

/** Wishes for presence at the hours of every school on the map for which nothing is wished yet. */
export const wishForSchools = defineAction({
  id: 'presence.wish-for-schools',
  input: v.object(termFields),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: async ({ db, actor, newId, now }, _found, terms) => {
    const today = dayOf(now())
    const schoolIds = await listSchoolsWithout(db, actor.commandId, today)
    if (schoolIds.length === 0) throw refuse('conflict', 'noSchools')
    const fixed = {
      source: 'school' as const,
      pointId: null,
      demandId: null,
      problemId: null,
      firstDay: today,
      lastDay: null,
      endedBecause: null,
      windows: [],
    }
    const wishes = schoolIds.map((schoolId) => ({ id: newId(), schoolId, ...fixed, ...terms }))
    await insertWishes(db, actor.commandId, wishes, today)
    return { wishes: wishes.length }
  },
  note: (_found, { visits }, { wishes }) => ({ subject: 'presence-wish:schools', facts: { wishes, visits } }),
})

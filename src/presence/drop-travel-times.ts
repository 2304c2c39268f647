import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { lockCommand } from './queries/teams.ts'
import { deleteMatrix } from './queries/travel.ts'
import { refuse } from './refusal.ts'

/** Goes back to times by distance for one mode. */
export const dropTravelTimes = defineAction({
  id: 'presence.drop-travel-times',
  input: v.object({ mode: input.mode }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: async ({ db, actor }, _found, { mode }) => {
    if (!(await deleteMatrix(db, actor.commandId, mode))) throw refuse('conflict', 'matrixUnknown')
  },
  note: (_found, { mode }) => ({ subject: `presence-travel:${mode}`, facts: {} }),
})

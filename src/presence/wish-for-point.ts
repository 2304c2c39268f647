import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { hasPoint } from './queries/choice.ts'
import { isRunning } from './queries/problems.ts'
import { lockCommand } from './queries/teams.ts'
import { hasProblemWish, insertWishes } from './queries/wishes.ts'
import { refuse } from './refusal.ts'
import { checkWindows } from './wish.ts'
import { termFields, windowFields, windowsOf } from './wish-input.ts'

/** A place with a problem that is worked on: nobody was promised anything, so nobody outside is told. */
export const wishForPoint = defineAction({
  id: 'presence.wish-for-point',
  input: v.object({ pointId: input.id('pointMissing'), problemId: input.optionalId('problemUnknown'), ...termFields, ...windowFields }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: async (
    { db, actor, newId, now },
    _found,
    { pointId, problemId, minutes, visits, mostADay, weight, keptWorth, varied, skill, ...hours },
  ) => {
    if (!(await hasPoint(db, actor.commandId, pointId))) throw refuse('invalid', 'pointMissing', { pointId: 'pointMissing' })
    if (problemId && !(await isRunning(db, actor.commandId, problemId)))
      throw refuse('invalid', 'problemUnknown', { problemId: 'problemUnknown' })
    const windows = windowsOf(hours)
    checkWindows(windows, minutes)
    const today = dayOf(now())
    if (await hasProblemWish(db, actor.commandId, pointId)) throw refuse('conflict', 'pointWished', { pointId: 'pointWished' })
    const terms = { minutes, visits, mostADay, weight, keptWorth, varied, skill }
    const fixed = { source: 'problem' as const, schoolId: null, demandId: null, firstDay: today, lastDay: null, endedBecause: null }
    const wish = { id: newId(), pointId, problemId, windows, ...fixed, ...terms }
    await insertWishes(db, actor.commandId, [wish], today)
    return { id: wish.id }
  },
  note: (_found, { visits }, { id }) => ({ subject: `presence-wish:${id}`, facts: { visits } }),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { hasPoint } from './queries/choice.ts'
import { lockWish, saveWish } from './queries/wishes.ts'
import { refuse } from './refusal.ts'
import { checkWindows } from './wish.ts'
import { termFields, windowFields, windowsOf } from './wish-input.ts'

const { weekdays, ...ends } = windowFields

/** Changes what is wished for; plans that were made before keep what they were made from. The hours of a school are those of its timetable. */
export const reviseWish = defineAction({
  id: 'presence.revise-wish',
  input: v.object({
    wishId: input.wishId,
    pointId: input.optionalId('pointMissing'),
    ...termFields,
    weekdays: v.optional(weekdays),
    ...ends,
  }),
  find: ({ db, actor }, { wishId }) => lockWish(db, actor.commandId, wishId),
  may: mayPlan,
  run: async (
    { db, actor },
    wish,
    { wishId: _, pointId, minutes, visits, mostADay, weight, keptWorth, varied, skill, weekdays, ...hours },
  ) => {
    const terms = { minutes, visits, mostADay, weight, keptWorth, varied, skill }
    if (wish.source === 'school') return saveWish(db, actor.commandId, { ...wish, ...terms })
    if (!pointId || !(await hasPoint(db, actor.commandId, pointId))) throw refuse('invalid', 'pointMissing', { pointId: 'pointMissing' })
    if (!weekdays) throw refuse('invalid', 'weekdaysMissing', { weekdays: 'weekdaysMissing' })
    const windows = windowsOf({ weekdays, ...hours })
    checkWindows(windows, minutes)
    return saveWish(db, actor.commandId, { ...wish, ...terms, pointId, windows })
  },
  note: ({ id }, { visits, weight }) => ({ subject: `presence-wish:${id}`, facts: { visits, weight } }),
})

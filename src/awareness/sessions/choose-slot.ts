import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { listEngagements } from './queries/around.ts'
import { lockAgreements, saveSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import { choose } from './session.ts'
import { meets } from './slot.ts'
import { tellOthers } from './tell.ts'

/** Takes one of the times that were offered. Of two schools that want the speaker at one time the second is told. */
export const chooseSlot = defineAction({
  id: 'sessions.choose-slot',
  input: v.object({ ref: input.ref, slot: input.whole('slotMissing', 1, 5) }),
  find: async (context, known) => {
    await lockAgreements(context.db, context.actor.commandId)
    return sessionToChange(context, known)
  },
  may: (actor, { ofSchool }) => mayRun(actor) || ofSchool,
  run: async (context, { session, ofSchool }, { ref, slot }) => {
    const { db, actor, now } = context
    const chosen = choose(session, slot)
    const { day, starts, ends, officeIds, schoolId, id } = chosen
    if (day <= dayOf(now())) throw refuse('conflict', 'slotOver', { slot: 'slotOver' })
    const others = await listEngagements(db, actor.commandId, { firstDay: day, lastDay: day }, { officeIds, schoolId, exceptId: id })
    if (others.some((other) => meets({ from: starts, to: ends }, other))) throw refuse('conflict', 'slotTaken', { slot: 'slotTaken' })
    await saveSession(db, actor.commandId, chosen)
    await tellOthers(context, chosen, ofSchool)
    return { ref, day }
  },
  note: ({ session }, _input, { ref, day }) => ({ subject: `session:${session.id}`, facts: { ref, day } }),
})

import * as v from 'valibot'
import { dueDay } from '../../calendar/deadline.ts'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { saveSession } from './queries/sessions.ts'
import { postpone } from './session.ts'
import { tellOthers } from './tell.ts'
import { tellAssociations } from './tell-associations.ts'

/** Says that an agreed session is not held on its day, and why. It waits for new times, before later requests. */
export const postponeSession = defineAction({
  id: 'sessions.postpone-session',
  input: v.object({ ref: input.ref, reason: input.reason }),
  find: sessionToChange,
  may: (actor, { ofSchool }) => mayRun(actor) || ofSchool,
  run: async (context, { session, ofSchool }, { ref, reason }) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    const postponed = postpone(session, reason, dueDay(await workingCalendar(db, actor.commandId, today), 'session_slots', today))
    await saveSession(db, actor.commandId, postponed)
    await tellOthers(context, postponed, ofSchool)
    await tellAssociations(context, postponed)
    return { ref }
  },
  note: ({ session }, _input, { ref }) => ({ subject: `session:${session.id}`, facts: { ref, was: session.state } }),
})

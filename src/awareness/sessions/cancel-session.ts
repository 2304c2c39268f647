import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { saveSession } from './queries/sessions.ts'
import { cancel } from './session.ts'
import { tellOthers } from './tell.ts'
import { tellAssociations } from './tell-associations.ts'

/** Says that the session is not held, and why. A school takes back its own request in the same way. */
export const cancelSession = defineAction({
  id: 'sessions.cancel-session',
  input: v.object({ ref: input.ref, reason: input.reason }),
  find: sessionToChange,
  may: (actor, { ofSchool }) => mayRun(actor) || ofSchool,
  run: async (context, { session, ofSchool }, { ref, reason }) => {
    const cancelled = cancel(session, reason)
    await saveSession(context.db, context.actor.commandId, cancelled)
    await tellOthers(context, cancelled, ofSchool)
    await tellAssociations(context, cancelled)
    return { ref }
  },
  note: ({ session }, _input, { ref }) => ({ subject: `session:${session.id}`, facts: { ref, was: session.state } }),
})

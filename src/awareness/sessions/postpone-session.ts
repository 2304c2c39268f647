import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { saveSession } from './queries/sessions.ts'
import { postpone } from './session.ts'

/** Says that an agreed session is not held on its day, and why. It waits for new times, before later requests. */
export const postponeSession = defineAction({
  id: 'sessions.postpone-session',
  input: v.object({ ref: input.ref, reason: input.reason }),
  find: sessionToChange,
  may: (actor, { ofSchool }) => mayRun(actor) || ofSchool,
  run: async ({ db, actor }, { session }, { ref, reason }) => {
    await saveSession(db, actor.commandId, postpone(session, reason))
    return { ref }
  },
  note: ({ session }, _input, { ref }) => ({ subject: `session:${session.id}`, facts: { ref, was: session.state } }),
})

import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { newSecret } from '../../platform/secret.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { findProgrammeOn, findQuiz } from './queries/around.ts'
import { saveSession } from './queries/sessions.ts'
import { confirm, type Session } from './session.ts'
import { tellOthers } from './tell.ts'
import { tellAssociations } from './tell-associations.ts'

/** Says that the cell comes. The session belongs to the programme of its day from now on, and its questions stay as they are today. */
export const confirmSession = defineAction({
  id: 'sessions.confirm-session',
  input: v.object({ ref: input.ref }),
  find: sessionToChange,
  may: mayRun,
  run: async (context, { session }, { ref }) => {
    const { db, actor, now } = context
    const programmeId = await findProgrammeOn(db, actor.commandId, dayIn(session) ?? dayOf(now()))
    const quiz = await findQuiz(db, actor.commandId, session.topics)
    const confirmed = confirm(session, { programmeId, code: newSecret(9), quiz }, dayOf(now()))
    await saveSession(db, actor.commandId, confirmed)
    await tellOthers(context, confirmed, false)
    await tellAssociations(context, confirmed)
    return { ref }
  },
  note: ({ session }, _input, { ref }) => ({ subject: `session:${session.id}`, facts: { ref } }),
})

const dayIn = (session: Session) => ('day' in session ? session.day : null)

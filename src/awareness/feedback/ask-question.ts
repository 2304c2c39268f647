import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { openNow, sessionOf } from './open-session.ts'
import { countQuestions, insertQuestion } from './queries/questions.ts'
import { refuse } from './refusal.ts'
import { withoutPersons } from './without-persons.ts'

const mostQuestions = 100

/** Puts a question into the box, without a name. Nobody reads it before the awareness cell has; a telephone or an address does not even reach the box. */
export const askQuestion = defineAction({
  id: 'feedback.ask-question',
  input: v.object({ code: v.string(refuse.key('codeUnknown')), text: withoutPersons('questionMissing', 300) }),
  find: sessionOf,
  may: ({ accountId }) => accountId === null,
  run: async (context, session, { text }) => {
    const { db, actor, now, newId } = context
    openNow(context, session, 'question')
    if ((await countQuestions(db, actor.commandId, session.id)) >= mostQuestions) throw refuse('conflict', 'boxFull')
    await insertQuestion(db, actor.commandId, { id: newId(), sessionId: session.id, text, askedOn: dayOf(now()) })
  },
  note: ({ ref }) => ({ subject: `session-answers:${ref}`, facts: { part: 'question' } }),
})

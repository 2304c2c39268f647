import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mostAnswers, openNow, sessionOf } from './open-session.ts'
import { addAnswer, countAnswers } from './queries/answers.ts'
import { refuse } from './refusal.ts'

const value = v.pipe(v.picklist(['0', '1', '2'], refuse.key('answerMissing')), v.transform(Number))

/** How it was for somebody: three answers, added to counts. */
export const giveFeedback = defineAction({
  id: 'feedback.give-feedback',
  input: v.object({ code: v.string(refuse.key('codeUnknown')), clear: value, useful: value, knowsHelp: value }),
  find: sessionOf,
  may: ({ accountId }) => accountId === null,
  run: async (context, session, { clear, useful, knowsHelp }) => {
    const { db, actor } = context
    openNow(context, session, 'feedback')
    if ((await countAnswers(db, actor.commandId, session.id, 'feedback')) >= mostAnswers(session)) throw refuse('conflict', 'enough')
    await addAnswer(db, actor.commandId, session.id, 'feedback', [clear, useful, knowsHelp])
  },
  note: ({ ref }) => ({ subject: `session-answers:${ref}`, facts: { part: 'feedback' } }),
})

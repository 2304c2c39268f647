import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { quizLength } from '../quiz.ts'
import { mostAnswers, openNow, sessionOf } from './open-session.ts'
import { addAnswer, countAnswers } from './queries/answers.ts'
import { refuse } from './refusal.ts'

const answer = v.pipe(v.picklist(['0', '1', '2'], refuse.key('answerMissing')), v.transform(Number))

/** Five answers of somebody: added to counts, kept nowhere else. Who has an account answers as a visitor too, so that the ledger names nobody. */
export const answerQuiz = defineAction({
  id: 'feedback.answer-quiz',
  input: v.object({
    code: v.string(refuse.key('codeUnknown')),
    part: v.picklist(['before', 'after'], refuse.key('codeUnknown')),
    q1: answer,
    q2: answer,
    q3: answer,
    q4: answer,
    q5: answer,
  }),
  find: sessionOf,
  may: ({ accountId }) => accountId === null,
  run: async (context, session, { part, q1, q2, q3, q4, q5 }) => {
    const { db, actor } = context
    if (session.quiz?.questions.length !== quizLength) throw refuse('missing', 'noQuiz')
    openNow(context, session, part)
    if ((await countAnswers(db, actor.commandId, session.id, part)) >= mostAnswers(session)) throw refuse('conflict', 'enough')
    await addAnswer(db, actor.commandId, session.id, part, [q1, q2, q3, q4, q5])
  },
  note: ({ ref }, { part }) => ({ subject: `session-answers:${ref}`, facts: { part } }),
})

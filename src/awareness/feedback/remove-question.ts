import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { questionToAnswer } from './find-question.ts'
import { deleteQuestion } from './queries/questions.ts'
import { refuse } from './refusal.ts'

/** Takes a question out of the box for good: its text is kept nowhere. */
export const removeQuestion = defineAction({
  id: 'feedback.remove-question',
  input: v.object({ questionId: v.pipe(v.string(refuse.key('questionUnknown')), v.uuid(refuse.key('questionUnknown'))) }),
  find: questionToAnswer,
  may: mayRun,
  run: async ({ db, actor }, question) => {
    if (question.state === 'public') throw refuse('conflict', 'answeredAlready')
    await deleteQuestion(db, actor.commandId, question.id)
  },
  note: ({ id }) => ({ subject: `pupil-question:${id}` }),
})

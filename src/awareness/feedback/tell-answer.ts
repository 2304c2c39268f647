import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { questionToAnswer } from './find-question.ts'
import { saveAnswer } from './queries/questions.ts'
import { refuse } from './refusal.ts'

/** Says that the question was answered in the room. */
export const tellAnswer = defineAction({
  id: 'feedback.tell-answer',
  input: v.object({ questionId: v.pipe(v.string(refuse.key('questionUnknown')), v.uuid(refuse.key('questionUnknown'))) }),
  find: questionToAnswer,
  may: mayRun,
  run: async ({ db, actor }, question) => {
    if (question.state !== 'waiting') throw refuse('conflict', 'answeredAlready')
    await saveAnswer(db, actor.commandId, question.id, 'told', null)
  },
  note: ({ id }) => ({ subject: `pupil-question:${id}` }),
})

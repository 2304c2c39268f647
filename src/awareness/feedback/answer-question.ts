import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { copyPupilQuestion } from '../../public-record/awareness.ts'
import { mayRun } from '../permissions.ts'
import { questionToAnswer } from './find-question.ts'
import { saveAnswer } from './queries/questions.ts'
import { refuse } from './refusal.ts'
import { withoutPersons } from './without-persons.ts'

/** Answers in public: question and answer are seen once two persons have signed them. */
export const answerQuestion = defineAction({
  id: 'feedback.answer-question',
  input: v.object({
    questionId: v.pipe(v.string(refuse.key('questionUnknown')), v.uuid(refuse.key('questionUnknown'))),
    answer: withoutPersons('answerTextMissing', 1000),
  }),
  find: questionToAnswer,
  may: mayRun,
  run: async (context, question, { answer }) => {
    const { db, actor } = context
    if (question.state !== 'waiting') throw refuse('conflict', 'answeredAlready')
    await saveAnswer(db, actor.commandId, question.id, 'public', answer)
    await copyPupilQuestion(context, { id: question.id, topic: question.topicNames[0] ?? null, question: question.text, answer })
  },
  note: ({ id }) => ({ subject: `pupil-question:${id}` }),
})

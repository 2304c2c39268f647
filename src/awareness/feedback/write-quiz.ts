import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import type { QuizQuestion } from '../quiz.ts'
import { areInUse } from '../topics/queries.ts'
import { putQuiz } from './queries/answers.ts'
import { refuse } from './refusal.ts'

const text = v.pipe(
  v.string(refuse.key('quizTextMissing')),
  v.trim(),
  v.minLength(1, refuse.key('quizTextMissing')),
  v.maxLength(200, refuse.key('textTooLong')),
)
const question = (nth: number) => ({
  [`text${nth}`]: text,
  [`first${nth}`]: text,
  [`second${nth}`]: text,
  [`third${nth}`]: text,
  [`right${nth}`]: v.picklist(['0', '1', '2'], refuse.key('rightMissing')),
})

/** The five questions of a topic. Sessions that are confirmed already keep those that they have. */
export const writeQuiz = defineAction({
  id: 'feedback.write-quiz',
  input: v.object({
    topic: v.string(refuse.key('topicUnknown')),
    ...question(1),
    ...question(2),
    ...question(3),
    ...question(4),
    ...question(5),
  }),
  find: async () => null,
  may: mayRun,
  run: async ({ db, actor }, _found, { topic, ...typed }) => {
    if (!(await areInUse(db, actor.commandId, [topic]))) throw refuse('missing', 'topicUnknown')
    const said = typed as Record<string, string>
    const questions = [1, 2, 3, 4, 5].map(
      (nth): QuizQuestion => ({
        text: said[`text${nth}`]!,
        options: [said[`first${nth}`]!, said[`second${nth}`]!, said[`third${nth}`]!],
        right: Number(said[`right${nth}`]),
      }),
    )
    await putQuiz(db, actor.commandId, { topic, questions })
  },
  note: (_found, { topic }) => ({ subject: `quiz:${topic}` }),
})

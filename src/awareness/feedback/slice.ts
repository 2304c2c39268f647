import type { Slice } from '../../platform/slice.ts'
import { answerQuestion } from './answer-question.ts'
import { answerQuiz } from './answer-quiz.ts'
import { askQuestion } from './ask-question.ts'
import { giveFeedback } from './give-feedback.ts'
import { removeQuestion } from './remove-question.ts'
import { routes } from './routes.tsx'
import { tellAnswer } from './tell-answer.ts'
import { feedbackWords } from './words.ts'
import { writeQuiz } from './write-quiz.ts'

/** What pupils say of a session and ask in it: without account, name or address, kept as counts. */
export const feedback: Slice = {
  name: 'feedback',
  words: feedbackWords,
  actions: [answerQuiz, giveFeedback, askQuestion, answerQuestion, tellAnswer, removeQuestion, writeQuiz],
  routes,
}

import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { answerSurvey } from './answer-survey.ts'
import { openSurvey } from './open-survey.ts'
import { publishing, publishResults } from './publish-results.ts'
import { routes } from './routes.tsx'
import { surveyWords } from './words.ts'

/** Three questions after a demand is closed, answered by nobody in particular. */
export const survey: Slice = {
  name: 'survey',
  words: surveyWords,
  actions: [openSurvey, answerSurvey, publishResults],
  routes,
  tasks: [publishing],
  menu: ({ actor, language }) => (isOfService(actor) ? [{ path: '/desk/surveys', label: surveyWords[language].results.menu }] : []),
}

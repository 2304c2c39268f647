import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { addTemplate } from './add-template.ts'
import { answerDemands } from './answer-demands.ts'
import { retireTemplate } from './retire-template.ts'
import { routes } from './routes.tsx'
import { answeringWords } from './words.ts'

/** Help for those who answer much: beginnings of answers, and one answer to several demands. */
export const answering: Slice = {
  name: 'answering',
  words: answeringWords,
  actions: [addTemplate, retireTemplate, answerDemands],
  routes,
  menu: ({ actor, language }) => (isOfService(actor) ? [{ path: '/desk/templates', label: answeringWords[language].templates.title }] : []),
}

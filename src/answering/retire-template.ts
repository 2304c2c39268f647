import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { retire } from './queries.ts'
import { refuse } from './refusal.ts'

/** Nobody begins with it any more; answers that did stay. */
export const retireTemplate = defineAction({
  id: 'answering.retire-template',
  input: v.object({ templateId: v.pipe(v.string(), v.uuid(refuse.key('templateUnknown'))) }),
  find: async () => null,
  may: anyOf('cell', 'administrator'),
  run: async ({ db, actor, now }, _found, { templateId }) => {
    if (!(await retire(db, actor.commandId, templateId, dayOf(now())))) throw refuse('conflict', 'templateUnknown')
  },
  note: (_found, { templateId }) => ({ subject: `answer-template:${templateId}` }),
})

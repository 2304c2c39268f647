import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { topicToChange } from './find-topic.ts'
import * as input from './input.ts'
import { saveTopic } from './queries.ts'

/** A topic that was retired is chosen again. */
export const restoreTopic = defineAction({
  id: 'awareness.restore-topic',
  input: v.object({ key: input.key }),
  find: topicToChange,
  may: mayRun,
  run: async ({ db, actor }, { topic }) => {
    if (!topic.retiredOn) throw refuse('conflict', 'topicNotRetired')
    await saveTopic(db, actor.commandId, { ...topic, retiredOn: null })
  },
  note: ({ topic }) => ({ subject: `topic:${topic.key}` }),
})

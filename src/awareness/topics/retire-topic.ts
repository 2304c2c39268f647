import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { topicToChange } from './find-topic.ts'
import * as input from './input.ts'
import { saveTopic } from './queries.ts'

/** Nothing new speaks of it. What was asked for and held keeps it: a topic is never deleted. */
export const retireTopic = defineAction({
  id: 'awareness.retire-topic',
  input: v.object({ key: input.key }),
  find: topicToChange,
  may: mayRun,
  run: async ({ db, actor, now }, { topic, all }) => {
    if (topic.retiredOn) throw refuse('conflict', 'topicRetired')
    if (all.filter(({ retiredOn }) => retiredOn === null).length === 1) throw refuse('conflict', 'lastTopic')
    await saveTopic(db, actor.commandId, { ...topic, retiredOn: dayOf(now()) })
  },
  note: ({ topic }) => ({ subject: `topic:${topic.key}` }),
})

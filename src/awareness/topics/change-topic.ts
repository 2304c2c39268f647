import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { assertNamedApart, topicToChange } from './find-topic.ts'
import * as input from './input.ts'
import { saveTopic } from './queries.ts'

/** Says anew how a topic is called, for whom it is, and what is read about it. Sessions that spoke of it follow; what is released keeps its name. */
export const changeTopic = defineAction({
  id: 'awareness.change-topic',
  input: v.object({ key: input.key, ...input.topic }),
  find: topicToChange,
  may: mayRun,
  run: async ({ db, actor }, { topic, all }, typed) => {
    assertNamedApart(all, typed)
    await saveTopic(db, actor.commandId, { ...topic, ...typed })
  },
  note: ({ topic }) => ({ subject: `topic:${topic.key}` }),
})

import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { mayRun } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { topicKey, topicKeyOf } from '../topic.ts'
import { assertNamedApart, topicsToChange } from './find-topic.ts'
import * as input from './input.ts'
import { saveTopic } from './queries.ts'

/** Adds what sessions may speak of. Its key comes of its French name and stays whatever it is called later. */
export const addTopic = defineAction({
  id: 'awareness.add-topic',
  input: v.object(input.topic),
  find: topicsToChange,
  may: mayRun,
  run: async ({ db, actor }, all, typed) => {
    const key = topicKeyOf(typed.nameFr)
    if (!topicKey.test(key)) throw refuse('invalid', 'topicNameMissing', { nameFr: 'topicNameMissing' })
    if (all.some((one) => one.key === key)) throw refuse('conflict', 'topicKnown', { nameFr: 'topicKnown' })
    assertNamedApart(all, { key, ...typed })
    await saveTopic(db, actor.commandId, { key, ...typed, position: Math.max(...all.map(({ position }) => position)) + 1, retiredOn: null })
    return { key }
  },
  note: (_all, _input, { key }) => ({ subject: `topic:${key}` }),
})

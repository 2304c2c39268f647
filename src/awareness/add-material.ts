import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayRun } from './permissions.ts'
import { insertMaterial } from './queries/materials.ts'
import { refuse } from './refusal.ts'
import { materialKinds } from './topic.ts'
import { areInUse } from './topics/queries.ts'

/** Something that speakers show or leave: its title, its kind, and where it can be read if it can. */
export const addMaterial = defineAction({
  id: 'awareness.add-material',
  input: v.object({
    title: v.pipe(
      v.string(refuse.key('titleMissing')),
      v.trim(),
      v.minLength(3, refuse.key('titleMissing')),
      v.maxLength(120, refuse.key('titleTooLong')),
    ),
    kind: v.picklist(materialKinds, refuse.key('kindMissing')),
    topic: input.optionalTopic,
    link: input.optionalLink,
  }),
  find: async () => null,
  may: mayRun,
  run: async ({ db, actor, newId }, _found, material) => {
    if (material.topic && !(await areInUse(db, actor.commandId, [material.topic])))
      throw refuse('invalid', 'topicUnknown', { topic: 'topicUnknown' })
    const id = newId()
    await insertMaterial(db, actor.commandId, { id, ...material })
    return { id }
  },
  note: (_found, { kind }, { id }) => ({ subject: `material:${id}`, facts: { kind } }),
})

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
    /** Chosen from what the platform has; or typed. */
    page: input.optionalLink,
    link: input.optionalLink,
  }),
  find: async () => null,
  may: mayRun,
  run: async ({ db, actor, newId }, _found, { page, link, ...material }) => {
    if (page && link && page !== link) throw refuse('invalid', 'linkTwice', { link: 'linkTwice' })
    if (material.topic && !(await areInUse(db, actor.commandId, [material.topic])))
      throw refuse('invalid', 'topicUnknown', { topic: 'topicUnknown' })
    const id = newId()
    await insertMaterial(db, actor.commandId, { id, ...material, link: page ?? link })
    return { id }
  },
  note: (_found, { kind }, { id }) => ({ subject: `material:${id}`, facts: { kind } }),
})

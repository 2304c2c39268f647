import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayKeep } from './permissions.ts'
import { placed } from './placing.ts'
import { listDistricts } from './queries/places.ts'
import { findSchoolByCode, insertSchool, lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'

/** Adds a school; its district follows from where it stands. */
export const addSchool = defineAction({
  id: 'schools.add-school',
  input: v.object(input.facts),
  find: async ({ db, actor }) => {
    await lockCommand(db, actor.commandId)
    return { districts: await listDistricts(db, actor.commandId) }
  },
  may: mayKeep,
  run: async ({ db, actor, newId }, { districts }, { latitude, longitude, ...facts }) => {
    const site = placed({ latitude, longitude }, districts)
    if (facts.code && (await findSchoolByCode(db, actor.commandId, facts.code))) {
      throw refuse('conflict', 'codeKnown', { code: 'codeKnown' })
    }
    const id = newId()
    await insertSchool(db, actor.commandId, id, facts, { ...site, perimeter: null, gates: [] })
    return { id }
  },
  note: (_found, { level, sector }, { id }) => ({ subject: `school:${id}`, facts: { level, sector } }),
})

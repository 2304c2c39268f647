import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { districtShape, overlap } from './district.ts'
import { nameAr, nameFr } from './input.ts'
import { insertDistrict, listDistricts, lockCommand } from './queries.ts'
import { refuse } from './refusal.ts'

/** Adds a district by its outline. Districts share borders, never ground: a point lies in one of them at most. */
export const addDistrict = defineAction({
  id: 'places.add-district',
  input: v.object({ nameAr, nameFr, shape: districtShape }),
  find: async ({ db, actor }) => {
    await lockCommand(db, actor.commandId)
    return { districts: await listDistricts(db, actor.commandId) }
  },
  may: anyOf('administrator'),
  run: async ({ db, actor, newId }, { districts }, { nameAr, nameFr, shape }) => {
    if (districts.some((district) => district.nameAr === nameAr)) throw refuse('conflict', 'districtExists', { nameAr: 'districtExists' })
    if (districts.some((district) => overlap(district.shape, shape)))
      throw refuse('conflict', 'districtOverlaps', { shape: 'districtOverlaps' })
    const added = { id: newId(), nameAr, nameFr, shape }
    await insertDistrict(db, actor.commandId, added)
    return added
  },
  note: (_, { nameAr }, { id }) => ({ subject: `district:${id}`, facts: { name: nameAr } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { text } from './input.ts'
import { officeKinds } from './office.ts'
import { lockCommand } from './queries/command.ts'
import { hasOfficeNamed, insertOffice } from './queries/offices.ts'
import { refuse } from './refusal.ts'

/** Adds an office of the command; it is vacant until somebody is appointed. */
export const openOffice = defineAction({
  id: 'people.open-office',
  input: v.object({
    kind: v.picklist(officeKinds, refuse.key('officeKindMissing')),
    nameAr: text('officeNameMissing', 3, 120),
    nameFr: text('officeNameMissing', 3, 120),
  }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: anyOf('administrator'),
  run: async ({ db, actor, newId }, _, { kind, nameAr, nameFr }) => {
    if (await hasOfficeNamed(db, actor.commandId, nameAr)) throw refuse('conflict', 'officeExists', { nameAr: 'officeExists' })
    const office = { id: newId(), kind, nameAr, nameFr }
    await insertOffice(db, actor.commandId, office)
    return office
  },
  note: (_, { kind }, { id }) => ({ subject: `office:${id}`, facts: { kind } }),
})

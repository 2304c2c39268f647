import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { associationKinds, firstStanding, type NewAssociation } from './association.ts'
import { email, optional, phone, text } from './input.ts'
import { hasAssociationNamed, insertAssociation } from './queries/associations.ts'
import { lockCommand } from './queries/command.ts'
import { refuse } from './refusal.ts'

/** Enters an association in the register, once: the same name in other spellings is the same association. */
export const registerAssociation = defineAction({
  id: 'people.register-association',
  input: v.object({
    nameAr: text('nameMissing', 5, 150),
    nameFr: optional(text('nameMissing', 3, 150)),
    /** One a line. */
    aliases: v.pipe(
      v.optional(v.string(refuse.key('textTooLong')), ''),
      v.maxLength(1000, refuse.key('textTooLong')),
      v.transform((lines) => [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean)),
    ),
    kind: v.picklist(associationKinds, refuse.key('kindMissing')),
    territory: text('territoryMissing', 3, 150),
    receiptNumber: optional(text('textTooLong', 1, 60)),
    contactPhone: phone,
    contactEmail: email,
  }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: anyOf('cell', 'administrator'),
  run: async ({ db, actor, newId, now }, _, facts): Promise<NewAssociation> => {
    if (await hasAssociationNamed(db, actor.commandId, facts.nameAr)) {
      throw refuse('conflict', 'associationExists', { nameAr: 'associationExists' })
    }
    const association = { ...facts, ...firstStanding(facts.receiptNumber), id: newId(), registeredOn: dayOf(now()) }
    await insertAssociation(db, actor.commandId, association)
    return association
  },
  note: (_, { kind }, { id, state }) => ({ subject: `association:${id}`, facts: { kind, state } }),
})

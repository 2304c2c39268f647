import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { languages } from '../platform/words/language.ts'
import { type AssociationEntry, associationKinds, firstStanding, type NewAssociation } from './association.ts'
import { email, optional, phone, text } from './input.ts'
import { insertAssociations, takenNames } from './queries/associations.ts'
import { lockCommand } from './queries/command.ts'
import { refuse } from './refusal.ts'

/** What is written of an association when it is entered in the register. */
export const entry = v.object({
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
  language: v.optional(v.picklist(languages, refuse.key('languageMissing')), 'ar'),
})

/** Enters an association in the register, once: the same name in other spellings is the same association. */
export const registerAssociation = defineAction({
  id: 'people.register-association',
  input: entry,
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: anyOf('cell', 'administrator'),
  run: async (context, _, facts) => {
    const [association] = await register(context, [facts], (field) => field)
    return association!
  },
  note: (_, { kind }, { id, state }) => ({ subject: `association:${id}`, facts: { kind, state } }),
})

/** Enters them all, or none, in as many statements as one: a list of associations that comes from elsewhere. */
export const registerAssociations = defineAction({
  id: 'people.register-associations',
  input: v.object({ associations: v.pipe(v.array(entry, refuse.key('nameMissing')), v.minLength(1, refuse.key('nameMissing'))) }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: anyOf('cell', 'administrator'),
  run: (context, _, { associations }) => register(context, associations, (field, nth) => `associations.${nth}.${field}`),
  note: (_, _input, made) => made.map(({ id, kind, state }) => ({ subject: `association:${id}`, facts: { kind, state } })),
})

async function register(
  { db, actor, newId, now }: Context,
  entries: readonly AssociationEntry[],
  pathOf: (field: string, nth: number) => string,
): Promise<NewAssociation[]> {
  const names = entries.map(({ nameAr }) => nameAr)
  const [taken] = await takenNames(db, actor.commandId, names)
  if (taken !== undefined) throw refuse('conflict', 'associationExists', { [pathOf('nameAr', taken)]: 'associationExists' })
  const registeredOn = dayOf(now())
  const made = entries.map((one) => ({ ...one, ...firstStanding(one.receiptNumber), id: newId(), registeredOn }))
  await insertAssociations(db, actor.commandId, made)
  return made
}

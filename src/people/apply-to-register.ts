import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { isTooMuch, noteTries } from '../platform/tries/queries.ts'
import { day, tryOf } from '../platform/tries/try.ts'
import { dayOf } from '../platform/words/dates.ts'
import { languages } from '../platform/words/language.ts'
import { associationKinds, type NewAssociation } from './association.ts'
import { email, optional, phone, text } from './input.ts'
import { countApplications, insertAssociations, markApplied, takenNames } from './queries/associations.ts'
import { lockCommand } from './queries/command.ts'
import { refuse } from './refusal.ts'

/** As many as a cell can look at in a day: more is not people. */
const mostADay = 20
/** A house of associations shares one network; one network does not use up the day of all others. */
const fromOnePlace = { most: 5, within: day }

/** An association enters itself, without an account. It is nobody's partner until the cell has seen its papers. */
export const applyToRegister = defineAction({
  id: 'people.apply-to-register',
  input: v.object({
    nameAr: text('nameMissing', 5, 150),
    nameFr: optional(text('nameMissing', 3, 150)),
    kind: v.picklist(associationKinds, refuse.key('kindMissing')),
    territory: text('territoryMissing', 3, 150),
    receiptNumber: text('receiptMissing', 1, 60),
    contactPhone: phone,
    contactEmail: v.pipe(
      email,
      v.check((address) => address !== null, refuse.key('emailInvalid')),
    ),
    /** The language of the form: the answer comes in it. */
    language: v.optional(v.picklist(languages), 'ar'),
    /** The network that it comes from; only its hash is kept. */
    from: v.string(),
  }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: () => true,
  run: async ({ db, actor, newId, now }, _, { from, ...facts }) => {
    const at = now()
    const one = tryOf('application', from, fromOnePlace)
    if (await isTooMuch(db, actor.commandId, one, at)) throw refuse('conflict', 'tooManyFromHere')
    if ((await countApplications(db, actor.commandId, new Date(at.getTime() - day))) >= mostADay)
      throw refuse('conflict', 'tooManyApplications')
    if ((await takenNames(db, actor.commandId, [facts.nameAr])).length > 0)
      throw refuse('conflict', 'associationExists', { nameAr: 'associationExists' })
    const standing = { state: 'under_verification', stateReason: null } as const
    const association: NewAssociation = { ...facts, ...standing, aliases: [], id: newId(), registeredOn: dayOf(at) }
    await insertAssociations(db, actor.commandId, [association])
    await markApplied(db, actor.commandId, association.id, at)
    await noteTries(db, actor.commandId, [one], at)
    return { id: association.id }
  },
  note: (_, { kind }, { id }) => ({ subject: `association:${id}`, facts: { kind } }),
})

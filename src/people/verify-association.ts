import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { verify } from './association.ts'
import { associationId } from './input.ts'
import { lockAssociation, saveStanding } from './queries/associations.ts'
import { tellApplicant } from './tell-applicant.ts'

/** Enters an association in the register once its papers were seen; one that was refused may have brought them later. */
export const verifyAssociation = defineAction({
  id: 'people.verify-association',
  input: v.object({ associationId }),
  find: ({ db, actor }, { associationId }) => lockAssociation(db, actor.commandId, associationId),
  may: anyOf('cell', 'administrator'),
  run: async (context, association) => {
    await saveStanding(context.db, context.actor.commandId, association.id, verify(association))
    await tellApplicant(context, association, null)
  },
  note: ({ id, state }) => ({ subject: `association:${id}`, facts: { was: state } }),
})

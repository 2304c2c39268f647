import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { refuseApplication as refused } from './association.ts'
import { associationId, reason } from './input.ts'
import { lockAssociation, saveStanding } from './queries/associations.ts'
import { tellApplicant } from './tell-applicant.ts'

/** Says no to an association that waits to be verified, with a reason that it gets by mail. */
export const refuseApplication = defineAction({
  id: 'people.refuse-application',
  input: v.object({ associationId, reason }),
  find: ({ db, actor }, { associationId }) => lockAssociation(db, actor.commandId, associationId),
  may: anyOf('cell', 'administrator'),
  run: async (context, association, { reason }) => {
    await saveStanding(context.db, context.actor.commandId, association.id, refused(association, reason))
    await tellApplicant(context, association, reason)
  },
  note: ({ id, state }) => ({ subject: `association:${id}`, facts: { was: state } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { suspend } from './association.ts'
import { associationId, reason } from './input.ts'
import { lockAssociation, saveStanding } from './queries/associations.ts'

/** Takes an association out of invitations for a reason that is kept; what it asked for stays on the record. */
export const suspendAssociation = defineAction({
  id: 'people.suspend-association',
  input: v.object({ associationId, reason }),
  find: ({ db, actor }, { associationId }) => lockAssociation(db, actor.commandId, associationId),
  may: anyOf('administrator'),
  run: ({ db, actor }, association, { reason }) => saveStanding(db, actor.commandId, association.id, suspend(association, reason)),
  note: ({ id, state }) => ({ subject: `association:${id}`, facts: { was: state } }),
})

import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { reinstate } from './association.ts'
import { associationId } from './input.ts'
import { lockAssociation, saveStanding } from './queries/associations.ts'

/** Ends a suspension. */
export const reinstateAssociation = defineAction({
  id: 'people.reinstate-association',
  input: v.object({ associationId }),
  find: ({ db, actor }, { associationId }) => lockAssociation(db, actor.commandId, associationId),
  may: anyOf('administrator'),
  run: ({ db, actor }, association) => saveStanding(db, actor.commandId, association.id, reinstate(association, association.receiptNumber)),
  note: ({ id }) => ({ subject: `association:${id}` }),
})

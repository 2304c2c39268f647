import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { accredit } from './association.ts'
import { associationId } from './input.ts'
import { lockAssociation, saveStanding } from './queries/associations.ts'

/** Takes an association, whose papers were seen, as a partner of the meetings. */
export const accreditAssociation = defineAction({
  id: 'people.accredit-association',
  input: v.object({ associationId }),
  find: ({ db, actor }, { associationId }) => lockAssociation(db, actor.commandId, associationId),
  may: anyOf('cell', 'administrator'),
  run: ({ db, actor }, association) => saveStanding(db, actor.commandId, association.id, accredit(association)),
  note: ({ id, state }) => ({ subject: `association:${id}`, facts: { was: state } }),
})

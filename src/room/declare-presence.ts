import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { type Actor, has } from '../platform/actor.ts'
import * as input from './input.ts'
import { entriesOf, type Operation, type Value } from './operation.ts'
import { isPresenceCode } from './presence-code.ts'
import { presenceLink } from './presence-link.ts'
import { findAssociation } from './queries/register.ts'
import { addOperations, knownOperations, lockRoom, operationsAfter } from './queries/room.ts'
import { refuse } from './refusal.ts'

const count = v.pipe(
  v.optional(v.string(refuse.key('countInvalid')), ''),
  v.trim(),
  v.regex(/^\d{0,3}$/, refuse.key('countInvalid')),
  v.transform((typed) => (typed === '' ? undefined : Number(typed))),
)

/** An association says by the code on the wall that it is there. The writers see it, and may correct it; it replaces no count that they wrote. */
export const declarePresence = defineAction({
  id: 'room.declare-presence',
  input: v.object({
    meetingId: input.meetingId,
    operationId: input.identity,
    code: v.string(refuse.key('codeExpired')),
    associationId: v.pipe(v.string(refuse.key('associationMissing')), v.uuid(refuse.key('associationMissing'))),
    women: count,
    men: count,
  }),
  find: ({ db, actor }, { meetingId }) => lockRoom(db, actor.commandId, meetingId),
  may: (actor, _found, { associationId }) => maySay(actor, associationId),
  run: async ({ db, actor, now }, room, { meetingId, operationId, code, associationId, women, men }) => {
    const { commandId } = actor
    const { ref } = room
    const done = { ref, link: presenceLink(room.secret, associationId) }
    if (room.closedAt || !isPresenceCode(room.secret, code, now())) throw refuse('conflict', 'codeExpired')
    if (!(await findAssociation(db, commandId, associationId)))
      throw refuse('invalid', 'associationMissing', { associationId: 'associationMissing' })
    if ((await knownOperations(db, commandId, meetingId, [operationId])).size > 0) return done
    const kept = await operationsAfter(db, commandId, meetingId, 0)
    const value = {
      of: 'association',
      state: 'present',
      declared: true,
      ...(women !== undefined && { women }),
      ...(men !== undefined && { men }),
    }
    const replaces = sayableAnew(kept, associationId)
    const operation: Operation = {
      id: operationId,
      kind: 'attendance',
      entryId: associationId,
      replaces,
      saidAt: now().toISOString(),
      value,
    }
    await addOperations(db, commandId, room, { operations: [operation], accountId: actor.accountId })
    return done
  },
  note: ({ meetingId, ref }, { associationId }) => ({ subject: `meeting:${meetingId}`, facts: { ref, associationId } }),
})

/** A visitor names an association; a member speaks for their own only. */
function maySay(actor: Actor, associationId: string): boolean {
  return actor.accountId === null || (has(actor, 'association') && actor.associationId === associationId)
}

/** What the association said of itself before, that it may say anew; and a bare tap of a writer, which it only completes. */
function sayableAnew(operations: readonly Operation[], associationId: string): string[] {
  const entry = entriesOf(operations).find(({ kind, id }) => kind === 'attendance' && id === associationId)
  return operations
    .filter(({ id, value }) => entry?.versions.includes(id) && value && (value.declared === true || isBareTap(value)))
    .map(({ id }) => id)
}

function isBareTap({ state, women, men }: Value): boolean {
  return state === 'present' && women === undefined && men === undefined
}

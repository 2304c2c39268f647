import type { Context } from '../platform/context.ts'
import type { Operation } from './operation.ts'
import { registerOf } from './queries/register.ts'
import { addOperations, knownOperations, type Room } from './queries/room.ts'
import { unknownIn } from './register.ts'

/**
 * Takes operations into a room that is locked, each once. Those that came before, by whatever way, change nothing.
 * After the meeting was closed they are kept apart as late: nothing that somebody wrote down without a network is lost.
 * @returns how many were new, and those that name what the register does not hold
 */
export async function append({ db, actor }: Context, room: Room, operations: readonly Operation[]) {
  const ids = operations.map(({ id }) => id)
  const known = await knownOperations(db, actor.commandId, room.meetingId, ids)
  const fresh = [...new Map(operations.map((one) => [one.id, one])).values()].filter(({ id }) => !known.has(id))
  const register = await registerOf(db, actor.commandId)
  const judged = fresh.map((operation) => ({ operation, unknown: unknownIn(operation, register) }))
  const good = judged.filter(({ unknown }) => unknown === null).map(({ operation }) => operation)
  if (good.length > 0) await addOperations(db, actor.commandId, room, { operations: good, accountId: actor.accountId })
  const refused = judged.flatMap(({ operation, unknown }) => (unknown ? [{ id: operation.id, ...unknown }] : []))
  return { added: good.length, refused }
}

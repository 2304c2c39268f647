import { type Actor, has } from '../platform/actor.ts'
import type { Room } from './queries/room.ts'

/** The cell keeps the room; it may let others of the service write beside it. Nobody else sees the draft. */
export function mayWrite(actor: Actor, room: Pick<Room, 'writers'> | null): boolean {
  return keeps(actor) || (actor.accountId !== null && (room?.writers.includes(actor.accountId) ?? false))
}

export function keeps(actor: Actor): boolean {
  return has(actor, 'cell')
}

import type { Context } from '../../platform/context.ts'
import { refuse } from './minutes.ts'
import type { Passage } from './passages.ts'
import { amendmentsOf, passagesOf, readMinutes } from './queries.ts'

/** The text in force, and how many proposals wait for their answer. */
export async function readText(
  { db, actor }: Context,
  meetingId: string,
): Promise<{ version: number; passages: readonly Passage[]; waiting: number }> {
  const minutes = await readMinutes(db, actor.commandId, meetingId)
  if (!minutes) throw refuse('missing', 'minutesUnknown')
  const [passages, amendments] = await Promise.all([
    passagesOf(db, actor.commandId, meetingId, minutes.version),
    amendmentsOf(db, actor.commandId, meetingId),
  ])
  return { version: minutes.version, passages, waiting: amendments.filter(({ state }) => state === 'open').length }
}

import type { Context } from '../platform/context.ts'
import { copyMeeting } from '../public-record/copies.ts'
import { meetingFacts } from './queries/public-facts.ts'

/** Brings the public facts of a meeting up to date. Whoever changes what belongs to a meeting calls this in the same act. */
export async function keepCopy(context: Context, meetingId: string): Promise<void> {
  await copyMeeting(context, await meetingFacts(context.db, context.actor.commandId, meetingId))
}

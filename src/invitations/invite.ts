import { keepCopy } from '../meetings/keep-copy.ts'
import { tellInvited } from '../meetings/tell-invited.ts'
import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { assertOpen, type Gathering, type Way } from './invitation.ts'
import { insertInvitations } from './queries.ts'

/** Enters associations in the register of a meeting and writes to them; those that stand there already are left as they are. */
export async function invite(context: Context, meeting: Gathering, associationIds: readonly string[], way: Way): Promise<string[]> {
  assertOpen(meeting, dayOf(context.now()))
  const { db, actor } = context
  const invited = await insertInvitations(db, actor.commandId, meeting.id, { associationIds, way, at: context.now() })
  if (invited.length === 0) return []
  await keepCopy(context, meeting.id)
  if (meeting.state === 'announced') await tellInvited(context, meeting.id, 'invited', { associationIds: invited })
  return invited
}

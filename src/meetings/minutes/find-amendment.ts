import type { Context } from '../../platform/context.ts'
import type { Amendment } from './amendment.ts'
import { findMatter, type Matter } from './matter.ts'
import { refuse } from './minutes.ts'
import { findAmendment } from './queries.ts'

export interface AmendmentMatter extends Matter {
  amendment: Amendment
}

/** The amendment with its minutes, locked. */
export async function findAmendmentMatter(
  context: Context,
  { meetingId, amendmentId }: { meetingId: string; amendmentId: string },
): Promise<AmendmentMatter> {
  const matter = await findMatter(context, { meetingId })
  const amendment = await findAmendment(context.db, context.actor.commandId, meetingId, amendmentId)
  if (!amendment) throw refuse('missing', 'amendmentUnknown')
  return { ...matter, amendment }
}

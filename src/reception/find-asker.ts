import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/secret.ts'
import { type Asker, lockAsker } from './queries/askers.ts'
import { type Followed, listFollowed } from './queries/follow.ts'
import { refuse } from './refusal.ts'

/** Whoever holds a follow-up link, and the demands behind it; held until the end of the act. */
export async function askerByToken({ db, actor }: Context, token: string): Promise<{ asker: Asker; demands: Followed[] }> {
  const asker = await lockAsker(db, actor.commandId, hashOf(token))
  if (!asker) throw refuse('missing', 'linkUnknown')
  return { asker, demands: await listFollowed(db, actor.commandId, asker.id) }
}

/** One of them, that was not withdrawn. */
export async function askedDemand(context: Context, { token, demandId }: { token: string; demandId: string }) {
  const { asker, demands } = await askerByToken(context, token)
  const demand = demands.find(({ id }) => id === demandId)
  if (!demand) throw refuse('missing', 'demandUnknown')
  if (demand.leftOn) throw refuse('conflict', 'alreadyLeft')
  return { asker, demand }
}

import type { Context } from '../platform/context.ts'
import { hashOf } from '../platform/secret.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { type Asker, findAsker, findAskerOfSchool, lockAsker } from './queries/askers.ts'
import { type Followed, listFollowed } from './queries/follow.ts'
import { refuse } from './refusal.ts'

/** Whoever holds a follow-up link; without one, the school for which the account speaks. @throws {Refusal} missing */
export async function askerBehind({ db, actor }: Pick<Context, 'db' | 'actor'>, token?: string): Promise<Asker> {
  if (token !== undefined) return known(await findAsker(db, actor.commandId, hashOf(token)))
  const schoolId = await contactSchool(db, actor)
  return known(schoolId ? await findAskerOfSchool(db, actor.commandId, schoolId) : undefined)
}

function known(asker: Asker | undefined): Asker {
  if (!asker) throw refuse('missing', 'linkUnknown')
  return asker
}

/** The same, held until the end of the act. */
export async function heldAsker(context: Context, token?: string): Promise<Asker> {
  const { id } = await askerBehind(context, token)
  await lockAsker(context.db, context.actor.commandId, id)
  return askerBehind(context, token)
}

/** One of the demands behind it, that was not withdrawn. */
export async function askedDemand(
  context: Context,
  { token, demandId }: { token?: string | undefined; demandId: string },
): Promise<{ asker: Asker; demand: Followed }> {
  const asker = await heldAsker(context, token)
  const demand = (await listFollowed(context.db, context.actor.commandId, asker.id)).find(({ id }) => id === demandId)
  if (!demand) throw refuse('missing', 'demandUnknown')
  if (demand.leftOn) throw refuse('conflict', 'alreadyLeft')
  return { asker, demand }
}

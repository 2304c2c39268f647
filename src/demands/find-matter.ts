import type { Context } from '../platform/context.ts'
import type { Matter } from './permissions.ts'
import { findMatter, lockMatter, type Wanted } from './queries/demand.ts'
import { refuse } from './refusal.ts'
import { commitmentOf } from './row.ts'

/** The demand that an act is about, held until its end. */
export async function demandById(context: Context, { demandId }: { demandId: string }): Promise<Matter> {
  return goesOnHere(await found(context, { id: demandId }))
}

/** The same, also when it goes on in another. */
export async function demandAnywhere(context: Context, { demandId }: { demandId: string }): Promise<Matter> {
  return found(context, { id: demandId })
}

/** The demand whose commitment this is now: another may have taken its place. */
export async function demandByCommitment(context: Context, { commitmentId }: { commitmentId: string }): Promise<Matter> {
  const matter = goesOnHere(await found(context, { commitmentId }))
  if (commitmentOf(matter.demand)?.id !== commitmentId) throw refuse('conflict', 'movedOn')
  return matter
}

function goesOnHere(matter: Matter): Matter {
  if (matter.continuesIn.length > 0) throw refuse('conflict', 'continuedIn', {}, matter.continuesIn.join(' · '))
  return matter
}

/** A demand that this person may read; what one may not see is not found. */
export async function findVisible({ db, actor }: Context, ref: string): Promise<Matter> {
  const matter = await findMatter(db, actor, { ref })
  if (!matter) throw refuse('missing', 'demandUnknown')
  return matter
}

async function found({ db, actor }: Context, wanted: Wanted): Promise<Matter> {
  const matter = await lockMatter(db, actor, wanted)
  if (!matter) throw refuse('missing', 'demandUnknown')
  return matter
}

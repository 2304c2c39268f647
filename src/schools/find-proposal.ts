import type { Context } from '../platform/context.ts'
import { schoolToChange } from './find-school.ts'
import type { HoursProposal } from './hours-proposal.ts'
import { findProposal } from './queries/proposals.ts'
import { refuse } from './refusal.ts'
import type { School } from './school.ts'

/** A proposal under the lock of its school, so that of two who decide the second is told. @throws {Refusal} missing */
export async function proposalToDecide(context: Context, { ref }: { ref: string }): Promise<{ school: School; proposal: HoursProposal }> {
  const { db, actor } = context
  const known = await findProposal(db, actor.commandId, ref)
  if (!known) throw refuse('missing', 'proposalUnknown')
  const school = await schoolToChange(context, known.schoolId)
  return { school, proposal: (await findProposal(db, actor.commandId, ref))! }
}

/** @throws {Refusal} conflict, when somebody has decided it, or the school has said something newer */
export function stillWaiting({ state }: HoursProposal): void {
  if (state !== 'waiting') throw refuse('conflict', 'proposalDecided')
}

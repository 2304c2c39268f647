import type { Context } from '../platform/context.ts'
import { schoolToChange } from './find-school.ts'
import type { HoursProposal } from './hours-proposal.ts'
import { findProposal, hasOpenSessions } from './queries/proposals.ts'
import { refuse } from './refusal.ts'
import type { School } from './school.ts'

export interface FoundProposal {
  school: School
  proposal: HoursProposal
  /** Whether an awareness session of the school waits or is agreed. */
  ofSessions: boolean
}

/** A proposal under the lock of its school, so that of two who decide the second is told. @throws {Refusal} missing */
export async function proposalToDecide(context: Context, { ref }: { ref: string }): Promise<FoundProposal> {
  const { db, actor } = context
  const known = await findProposal(db, actor.commandId, ref)
  if (!known) throw refuse('missing', 'proposalUnknown')
  const school = await schoolToChange(context, known.schoolId)
  const ofSessions = await hasOpenSessions(db, actor.commandId, school.id)
  return { school, proposal: (await findProposal(db, actor.commandId, ref))!, ofSessions }
}

/** @throws {Refusal} conflict, when somebody has decided it, or the school has said something newer */
export function stillWaiting({ state }: HoursProposal): void {
  if (state !== 'waiting') throw refuse('conflict', 'proposalDecided')
}

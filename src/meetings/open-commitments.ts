import type { Context } from '../platform/context.ts'
import { listOpenCommitments, type OpenCommitment } from './queries/open-commitments.ts'

export type { OpenCommitment }

/** What the next meeting of a series begins with: nobody writes it, and nobody leaves it out. */
export function openCommitments({ db, actor }: Context, seriesId: string | null): Promise<OpenCommitment[]> {
  return listOpenCommitments(db, actor.commandId, seriesId)
}

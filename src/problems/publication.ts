import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import { copyProblem } from '../public-record/problems/copy-problem.ts'
import type { Problem } from './problem.ts'
import { saveProblem } from './queries/problems.ts'
import { findPublicFacts } from './queries/publication.ts'

/** Keeps a problem as it has become; of one that was laid before the publishers, everyone sees at once where it stands. */
export async function keepProblem(context: Context, problem: Problem): Promise<void> {
  await saveProblem(context.db, context.actor.commandId, problem)
  await keepCopy(context, problem.id)
}

export async function keepCopy(context: Context, problemId: string): Promise<void> {
  const facts = await findPublicFacts(context.db, context.actor.commandId, problemId)
  if (facts) await copyProblem(context, { ...facts, changedOn: dayOf(context.now()) })
}

import type { Context } from '../platform/context.ts'
import { mayRead } from './permissions.ts'
import type { Problem } from './problem.ts'
import { lockProblem } from './queries/problems.ts'
import { refuse } from './refusal.ts'

/** The problem on which an act is done, locked; hidden from those who may not read problems. */
export async function findProblem({ db, actor }: Context, { problemId }: { problemId: string }): Promise<Problem> {
  const problem = mayRead(actor) ? await lockProblem(db, actor.commandId, problemId) : undefined
  if (!problem) throw refuse('missing', 'problemUnknown')
  return problem
}

/** What the ledger keeps of any act: the reference and where it led. */
export function noteOf(problem: Problem, state: string = problem.state) {
  return { subject: `problem:${problem.id}`, facts: { ref: problem.ref, state } }
}

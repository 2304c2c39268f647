import type { Context } from '../platform/context.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import type { Problem } from './problem.ts'
import { listSeasons } from './queries/linked.ts'
import { listCounts } from './queries/work.ts'

/** What the counts of a problem say, with Ramadan and school holidays as seasons; null while no measures began or nothing was counted. */
export async function evaluateProblem({ db, actor }: Context, problem: Problem): Promise<Evaluation | null> {
  if (!problem.startedOn) return null
  const counts = await listCounts(db, actor.commandId, problem.id)
  if (counts.length === 0) return null
  const { ramadan, holidays } = await listSeasons(db, actor.commandId)
  return evaluate(counts, problem.startedOn, problem.period, [ramadan, holidays])
}

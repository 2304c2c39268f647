import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { assertMay } from './problem.ts'
import { keepCopy } from './publication.ts'
import { unlinkDemand as unlink } from './queries/linked.ts'
import { refuse } from './refusal.ts'

/** Takes a demand away that does not belong here; the demand itself stays as it is. */
export const unlinkDemand = defineAction({
  id: 'problems.unlink-demand',
  input: v.object({ problemId: input.problemId, demandId: input.id('demandUnknown') }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { demandId }) => {
    const { db, actor } = context
    assertMay('unlink-demand', problem)
    if (!(await unlink(db, actor.commandId, problem.id, demandId))) throw refuse('missing', 'demandUnknown')
    await keepCopy(context, problem.id)
    return { ref: problem.ref }
  },
  note: (problem) => noteOf(problem),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { assertMay } from './problem.ts'
import { keepCopy } from './publication.ts'
import { findDemand, linkDemands } from './queries/linked.ts'
import { refuse } from './refusal.ts'

/** Adds a demand, by its reference, to those that the problem gathers. */
export const linkDemand = defineAction({
  id: 'problems.link-demand',
  input: v.object({ problemId: input.problemId, demandRef: v.pipe(v.string(refuse.key('demandUnknown')), v.trim(), v.toUpperCase()) }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { demandRef }) => {
    const { db, actor } = context
    assertMay('link-demand', problem)
    const demand = await findDemand(db, actor.commandId, problem.id, demandRef)
    if (!demand) throw refuse('invalid', 'demandUnknown', { demandRef: 'demandUnknown' })
    if (demand.linked) throw refuse('conflict', 'demandLinked', { demandRef: 'demandLinked' })
    await linkDemands(db, actor.commandId, problem.id, [demand.id])
    await keepCopy(context, problem.id)
    return { ref: problem.ref }
  },
  note: (problem) => noteOf(problem),
})

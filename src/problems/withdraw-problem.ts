import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { dropRelease } from '../public-record/copies.ts'
import { withdrawProblemCopy } from '../public-record/problems/copy-problem.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { keepCopy } from './publication.ts'
import { findPublication, markWithdrawn } from './queries/publication.ts'
import { refuse } from './refusal.ts'

/** Takes the words and numbers of a problem out of the public: the cell alone, for what protects somebody waits for nobody. That it was there stays. */
export const withdrawProblem = defineAction({
  id: 'problems.withdraw-problem',
  input: v.object({ problemId: input.problemId, reason: input.text('reasonMissing', 10) }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { reason }) => {
    const { db, actor, now } = context
    const publication = await findPublication(db, actor.commandId, problem.id)
    if (!publication || publication.withdrawnOn) throw refuse('conflict', 'notSent')
    await markWithdrawn(db, actor.commandId, problem.id, { on: dayOf(now()), reason })
    await dropRelease(context, 'problem', problem.id)
    await withdrawProblemCopy(context, problem.id)
    await keepCopy(context, problem.id)
    return { ref: problem.ref }
  },
  note: (problem) => noteOf(problem),
})

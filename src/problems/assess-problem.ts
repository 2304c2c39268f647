import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { checkDays } from './check-days.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayAssess } from './permissions.ts'
import { after, assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'
import { insertAssessment, insertChecks, workersOf } from './queries/work.ts'

/** Somebody else than the owner, who did not work on it either, judges what was reached and what follows. */
export const assessProblem = defineAction({
  id: 'problems.assess-problem',
  input: v.object({
    problemId: input.problemId,
    judgement: input.text('judgementMissing', 10),
    sideEffects: input.text('sideEffectsMissing', 3),
    decision: input.decision,
  }),
  find: async (context, asked) => {
    const problem = await findProblem(context, asked)
    return { problem, workers: await workersOf(context.db, context.actor.commandId, problem.id) }
  },
  may: (actor, { problem, workers }) => mayAssess(actor, problem, workers),
  run: async (context, { problem }, { judgement, sideEffects, decision }): Promise<Problem> => {
    const { db, actor, newId, now } = context
    assertMay('assess-problem', problem)
    const today = dayOf(now())
    const assessment = { id: newId(), assessedOn: today, accountId: actor.accountId!, judgement, sideEffects, decision }
    await insertAssessment(db, actor.commandId, problem.id, assessment)
    if (decision === 'maintain') {
      const checks = checkDays(problem.endedOn!).map((dueOn) => ({ id: newId(), dueOn }))
      await insertChecks(db, actor.commandId, problem.id, checks)
    }
    const stopped = decision === 'stop' && { closedOn: today, closeReason: judgement }
    const assessed: Problem = { ...problem, ...stopped, state: after[decision], endedOn: decision === 'continue' ? null : problem.endedOn }
    await keepProblem(context, assessed)
    return assessed
  },
  note: ({ problem }, _input, { state }) => noteOf(problem, state),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayAssess } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'
import { dropOpenChecks, listChecks, saveCheck, workersOf } from './queries/work.ts'
import { refuse } from './refusal.ts'

/** Looks again, on its day or after: if it holds until the last check it is closed; if it came back it is analysed again. */
export const checkProblem = defineAction({
  id: 'problems.check-problem',
  input: v.object({ problemId: input.problemId, result: input.text('resultMissing', 10), holds: input.yesOrNo }),
  find: async (context, asked) => {
    const problem = await findProblem(context, asked)
    return { problem, workers: await workersOf(context.db, context.actor.commandId, problem.id) }
  },
  may: (actor, { problem, workers }) => mayAssess(actor, problem, workers),
  run: async (context, { problem }, { result, holds }): Promise<Problem> => {
    const { db, actor, now } = context
    assertMay('check-problem', problem)
    const today = dayOf(now())
    const [next, ...later] = (await listChecks(db, actor.commandId, problem.id)).filter(({ checkedOn }) => checkedOn === null)
    if (!next || next.dueOn > today) throw refuse('conflict', 'notYetDue')
    await saveCheck(db, actor.commandId, { ...next, checkedOn: today, result, holds })
    if (!holds) await dropOpenChecks(db, actor.commandId, problem.id)
    const checked: Problem = !holds
      ? { ...problem, state: 'analysis' }
      : later.length > 0
        ? problem
        : { ...problem, state: 'closed', closedOn: today, closeReason: result }
    await keepProblem(context, checked)
    return checked
  },
  note: ({ problem }, _input, { state }) => noteOf(problem, state),
})

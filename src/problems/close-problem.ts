import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'

/** Closes what turned out to be none, or that others work on, before measures began: with the reason. */
export const closeProblem = defineAction({
  id: 'problems.close-problem',
  input: v.object({ problemId: input.problemId, closeReason: input.text('reasonMissing', 10) }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { closeReason }): Promise<Problem> => {
    const { now } = context
    assertMay('close-problem', problem)
    const closed: Problem = { ...problem, closeReason, state: 'closed', closedOn: dayOf(now()) }
    await keepProblem(context, closed)
    return closed
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

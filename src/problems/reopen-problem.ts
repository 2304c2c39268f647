import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'

/** It came back: what is known stays, and why it is opened again is added to the note. */
export const reopenProblem = defineAction({
  id: 'problems.reopen-problem',
  input: v.object({ problemId: input.problemId, reason: input.text('reasonMissing', 10) }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { reason }): Promise<Problem> => {
    assertMay('reopen-problem', problem)
    const state = problem.harm === null ? 'scanning' : 'analysis'
    const reopened: Problem = { ...problem, state, note: `${problem.note}\n\n${reason}`, closedOn: null, closeReason: null }
    await keepProblem(context, reopened)
    return reopened
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { ownsOrOpens } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'

/** Scanning: that it exists, whom it harms, and the broad goal. */
export const scanProblem = defineAction({
  id: 'problems.scan-problem',
  input: v.object({ problemId: input.problemId, harm: input.text('harmMissing'), goal: input.text('goalMissing') }),
  find: findProblem,
  may: ownsOrOpens,
  run: async (context, problem, { harm, goal }): Promise<Problem> => {
    assertMay('scan-problem', problem)
    const scanned: Problem = { ...problem, harm, goal, state: 'analysis' }
    await keepProblem(context, scanned)
    return scanned
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { owns } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'
import { addWorker } from './queries/work.ts'

/** Analysis: what is thought to be behind it, what was looked at, what is done today, and how sure one is. */
export const analyseProblem = defineAction({
  id: 'problems.analyse-problem',
  input: v.object({
    problemId: input.problemId,
    hypothesis: input.text('hypothesisMissing', 10),
    lookedAt: input.text('lookedAtMissing'),
    currently: input.text('currentlyMissing'),
    confidence: input.confidence,
  }),
  find: findProblem,
  may: owns,
  run: async (context, problem, { problemId: _, ...analysis }): Promise<Problem> => {
    const { db, actor } = context
    assertMay('analyse-problem', problem)
    const analysed: Problem = { ...problem, ...analysis, state: 'response' }
    await keepProblem(context, analysed)
    await addWorker(db, actor.commandId, problem.id, actor.accountId)
    return analysed
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

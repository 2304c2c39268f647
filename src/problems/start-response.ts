import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { owns } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'
import { addWorker, listOptions } from './queries/work.ts'
import { refuse } from './refusal.ts'

/** The measures that were chosen begin, towards an objective that can be checked. */
export const startResponse = defineAction({
  id: 'problems.start-response',
  input: v.object({
    problemId: input.problemId,
    indicator: input.text('indicatorMissing', 5, 300),
    baseline: input.text('baselineMissing', 1, 100),
    target: input.text('targetMissing', 1, 100),
    startedOn: input.day('startMissing'),
    objectiveDueOn: input.day('objectiveDayMissing'),
  }),
  find: findProblem,
  may: owns,
  run: async (context, problem, { problemId: _, ...objective }): Promise<Problem> => {
    const { db, actor } = context
    assertMay('start-response', problem)
    if (objective.objectiveDueOn <= objective.startedOn) throw refuse('invalid', 'dueBeforeStart', { objectiveDueOn: 'dueBeforeStart' })
    const options = await listOptions(db, actor.commandId, problem.id)
    if (!options.some(({ chosen }) => chosen)) throw refuse('conflict', 'nothingChosen')
    const started: Problem = { ...problem, ...objective, state: 'running' }
    await keepProblem(context, started)
    await addWorker(db, actor.commandId, problem.id, actor.accountId)
    return started
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

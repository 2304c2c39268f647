import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { owns } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { keepProblem } from './publication.ts'
import { addWorker } from './queries/work.ts'
import { refuse } from './refusal.ts'

/** The measures are over: what was done of what was planned. Somebody else assesses it now. */
export const endResponse = defineAction({
  id: 'problems.end-response',
  input: v.object({ problemId: input.problemId, endedOn: input.day('endMissing'), doneNote: input.text('doneMissing', 10) }),
  find: findProblem,
  may: owns,
  run: async (context, problem, { endedOn, doneNote }): Promise<Problem> => {
    const { db, actor, now } = context
    assertMay('end-response', problem)
    if (endedOn < problem.startedOn!) throw refuse('invalid', 'endBeforeStart', { endedOn: 'endBeforeStart' })
    if (endedOn > dayOf(now())) throw refuse('invalid', 'endAhead', { endedOn: 'endAhead' })
    const ended: Problem = { ...problem, endedOn, doneNote, state: 'assessment' }
    await keepProblem(context, ended)
    await addWorker(db, actor.commandId, problem.id, actor.accountId)
    return ended
  },
  note: (problem, _input, { state }) => noteOf(problem, state),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { owns } from './permissions.ts'
import { assertMay } from './problem.ts'
import { addWorker, insertOption } from './queries/work.ts'

/** Writes down one thing that could be done: chosen or not, and why. */
export const weighOption = defineAction({
  id: 'problems.weigh-option',
  input: v.object({
    problemId: input.problemId,
    text: input.text('optionMissing', 5, 500),
    chosen: input.yesOrNo,
    because: input.text('becauseMissing', 5, 500),
  }),
  find: findProblem,
  may: owns,
  run: async ({ db, actor, newId, now }, problem, { text, chosen, because }) => {
    assertMay('weigh-option', problem)
    await insertOption(db, actor.commandId, problem.id, { id: newId(), text, chosen, because, weighedOn: dayOf(now()) })
    await addWorker(db, actor.commandId, problem.id, actor.accountId)
    return { ref: problem.ref }
  },
  note: (problem) => noteOf(problem),
})

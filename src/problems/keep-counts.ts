import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayCount } from './permissions.ts'
import { assertMay } from './problem.ts'
import { replaceCounts } from './queries/work.ts'
import { readCounts } from './read-counts.ts'
import { refuse } from './refusal.ts'

/** Keeps how many there were a month or a week: sums of areas, typed or pasted. The whole series replaces what was. */
export const keepCounts = defineAction({
  id: 'problems.keep-counts',
  input: v.object({
    problemId: input.problemId,
    counts: v.pipe(v.string(refuse.key('countsUnreadable')), v.maxLength(20_000, refuse.key('countsTooMany'))),
  }),
  find: findProblem,
  may: mayCount,
  run: async ({ db, actor }, problem, { counts }) => {
    assertMay('keep-counts', problem)
    const read = readCounts(counts, problem.period)
    if (typeof read === 'string') throw refuse('invalid', read, { counts: read })
    await replaceCounts(db, actor.commandId, problem.id, read)
    return { ref: problem.ref, periods: read.length }
  },
  note: (problem, _input, { periods }) => ({ ...noteOf(problem), facts: { ref: problem.ref, periods } }),
})

import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { claimsCause } from '../public-record/check-cause.ts'
import { askRelease } from '../public-record/copies.ts'
import { publicResultOf } from '../public-record/problems/copy-problem.ts'
import { evaluateProblem } from './evaluate-problem.ts'
import { findProblem, noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import { assertMay, type Problem } from './problem.ts'
import { publicResult } from './public-result.ts'
import { keepCopy } from './publication.ts'
import { namesOfPoint, type Publication, savePublication } from './queries/publication.ts'
import { listAssessments } from './queries/work.ts'
import { refuse } from './refusal.ts'

const words = ['title', 'problem', 'measures', 'whyNot', 'conclusion'] as const

/** Lays before the publishers what everyone may know: words of its own, by district, and once it is assessed what the counts say. */
export const publishProblem = defineAction({
  id: 'problems.publish-problem',
  input: v.object({
    problemId: input.problemId,
    title: input.text('titleMissing', 5, 160),
    problem: input.text('problemMissing', 20),
    measures: input.text('measuresMissing', 10),
    whyNot: input.text('whyNotMissing', 5),
    conclusion: v.optional(v.union([v.pipe(v.string(), v.trim(), v.literal('')), input.text('judgementMissing', 10)]), ''),
  }),
  find: findProblem,
  may: mayOpen,
  run: async (context, problem, { problemId: _, ...told }) => {
    const { db, actor, now } = context
    assertMay('publish-problem', problem)
    if (!problem.startedOn) throw refuse('conflict', 'notBegun')
    const place = await namesOfPoint(db, actor.commandId, problem.pointId)
    for (const field of words) {
      if (place.some((name) => told[field].includes(name))) throw refuse('invalid', 'exactPlace', { [field]: 'exactPlace' })
      if (claimsCause(told[field])) throw refuse('invalid', 'claimsCause', { [field]: 'claimsCause' })
    }
    const result = await resultOf(context, problem)
    const sent: Publication = { ...told, conclusion: told.conclusion || null, result, sentOn: dayOf(now()), withdrawnOn: null }
    await savePublication(db, actor.commandId, problem.id, sent)
    await keepCopy(context, problem.id)
    await askRelease(context, { kind: 'problem', subjectId: problem.id, title: `${problem.ref} · ${told.title}`, texts: textsOf(sent) })
    return { ref: problem.ref }
  },
  note: (problem) => noteOf(problem),
})

/** Never before somebody else has assessed it: until then nobody knows whether all was counted. */
async function resultOf(context: Parameters<typeof evaluateProblem>[0], problem: Problem) {
  const assessed = (await listAssessments(context.db, context.actor.commandId, problem.id)).length > 0
  const evaluation = assessed ? await evaluateProblem(context, problem) : null
  return evaluation && publicResult(evaluation, problem.period, await publicResultOf(context, problem.id))
}

function textsOf({ title, problem, measures, whyNot, conclusion, result }: Publication): Record<string, string> {
  return {
    ...{ problemTitle: title, problem, problemMeasures: measures, problemWhyNot: whyNot },
    ...(conclusion && { problemConclusion: conclusion }),
    ...(result && { problemResult: result.sentence.ar }),
  }
}

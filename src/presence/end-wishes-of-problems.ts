import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { systemOf } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { lockWithoutMeasures } from './queries/problems.ts'
import { endWishes } from './queries/wishes.ts'

/** Ends the wishes that were measures of a problem, with its measures: what was planned and kept for them stays. */
export const endWishesOfProblems = defineAction({
  id: 'presence.end-wishes-of-problems',
  input: v.object({ problemIds: v.array(input.id('problemUnknown')) }),
  find: ({ db, actor }, { problemIds }) => lockWithoutMeasures(db, actor.commandId, problemIds),
  may: ({ system }) => system === true,
  run: ({ db, actor, now }, wishIds) => endWishes(db, actor.commandId, wishIds, 'problem_over', dayOf(now())),
  note: (wishIds) => wishIds.map((id) => ({ subject: `presence-wish:${id}`, facts: { because: 'problem_over' } })),
})

/** Whatever act ends the measures of a problem, in its transaction. */
export async function followProblems(context: Context, subjects: readonly string[]): Promise<void> {
  const problemIds = subjects.filter((subject) => subject.startsWith('problem:')).map((subject) => subject.slice('problem:'.length))
  const known = [...new Set(problemIds)].filter(isId)
  const { db, actor } = context
  if (known.length === 0 || (await lockWithoutMeasures(db, actor.commandId, known)).length === 0) return
  await endWishesOfProblems({ ...context, actor: systemOf(actor.commandId) }, { problemIds: known })
}

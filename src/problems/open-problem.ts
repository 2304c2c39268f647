import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { noteOf } from './find-problem.ts'
import * as input from './input.ts'
import { mayOpen } from './permissions.ts'
import type { Problem } from './problem.ts'
import { recurringDays } from './proposals.ts'
import { linkDemands } from './queries/linked.ts'
import { commandCode, insertProblem, type Scope, scopeExists } from './queries/problems.ts'
import { idsOfRecurring } from './queries/recurring.ts'
import { refuse } from './refusal.ts'

/** Opens a problem, with the demands of its category and place that recur. A person decides, and says why. */
export const openProblem = defineAction({
  id: 'problems.open-problem',
  input: v.object({
    title: input.text('titleMissing', 5, 160),
    note: input.text('noteMissing', 10),
    categoryId: v.pipe(v.string(refuse.key('categoryMissing')), v.minLength(1, refuse.key('categoryMissing'))),
    districtId: input.id('districtMissing'),
    pointId: input.optionalId('pointUnknown'),
    ownerOfficeId: input.id('officeMissing'),
    period: input.period,
  }),
  find: ({ db, actor }) => commandCode(db, actor.commandId),
  may: mayOpen,
  run: async (context, code, asked): Promise<Problem> => {
    const { db, actor, newId, now } = context
    await checkScope(context, asked, asked.ownerOfficeId)
    const openedOn = dayOf(now())
    const year = openedOn.slice(0, 4)
    const number = await nextNumber(db, actor.commandId, `problem ${year}`)
    const ref = `${code}-P-${year}-${String(number).padStart(2, '0')}`
    const problem: Problem = { ...empty, ...asked, id: newId(), ref, state: 'scanning', openedOn }
    await insertProblem(db, actor.commandId, problem)
    await linkDemands(db, actor.commandId, problem.id, await idsOfRecurring(db, actor.commandId, addDays(openedOn, -recurringDays), asked))
    return problem
  },
  note: (_code, _input, problem) => noteOf(problem),
})

const empty = {
  harm: null,
  goal: null,
  hypothesis: null,
  lookedAt: null,
  currently: null,
  confidence: null,
  indicator: null,
  baseline: null,
  target: null,
  objectiveDueOn: null,
  startedOn: null,
  endedOn: null,
  doneNote: null,
  closedOn: null,
  closeReason: null,
}

async function checkScope({ db, actor }: Context, scope: Scope, officeId: string): Promise<void> {
  const found = await scopeExists(db, actor.commandId, scope, officeId)
  if (!found.category) throw refuse('invalid', 'categoryMissing', { categoryId: 'categoryMissing' })
  if (!found.district) throw refuse('invalid', 'districtMissing', { districtId: 'districtMissing' })
  if (!found.point) throw refuse('invalid', 'pointUnknown', { pointId: 'pointUnknown' })
  if (!found.office) throw refuse('invalid', 'officeMissing', { ownerOfficeId: 'officeMissing' })
}

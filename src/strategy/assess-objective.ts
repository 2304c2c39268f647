import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { lastDayOf, quarterOf } from '../platform/words/quarters.ts'
import { askWordRelease } from '../public-record/strategy/copy-strategy.ts'
import { outcomeOf } from '../public-record/strategy/objective.ts'
import { findWithObjective, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { mayAssess } from './permissions.ts'
import { saveAssessment } from './queries/parts.ts'
import { listReadings } from './queries/readings.ts'
import { refuse } from './refusal.ts'
import { assertMay } from './strategy.ts'

/** Closes an objective: reached or not is what its last figure says, never a wish; whoever assesses says why, or that the figure can bear neither. */
export const assessObjective = defineAction({
  id: 'strategy.assess-objective',
  input: v.object({
    strategyId: input.strategyId,
    objectiveId: input.objectiveId,
    doubted: input.ticked,
    wordsAr: input.note('assessmentMissing', 20, 800),
    wordsFr: input.frenchNote(800),
  }),
  find: findWithObjective,
  may: (actor, { objective, headOfficeIds }) => mayAssess(actor, objective, headOfficeIds),
  run: async (context, { strategy, objective }, { doubted, wordsAr, wordsFr }) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    assertMay('assess-objective', strategy)
    if (objective.outcome) throw refuse('conflict', 'assessedAlready')
    if (lastDayOf(quarterOf(objective.dueOn)) >= today) throw refuse('conflict', 'notYetDue')
    const readings = await listReadings(db, actor.commandId, [objective.threadId], today)
    const outcome = doubted ? 'unsaid' : outcomeOf(strategy.year, objective, readings)
    const said = { outcome, assessmentAr: wordsAr, assessmentFr: wordsFr, assessedBy: actor.accountId, assessedOn: today }
    await saveAssessment(db, actor.commandId, { strategyId: strategy.id, id: objective.id, ...said })
    await keepCopy(context, strategy.ref)
    await askWordRelease(context, { id: objective.id, title: strategy.ref, word: { ar: wordsAr, fr: wordsFr } })
    return { ref: strategy.ref, outcome }
  },
  note: ({ strategy, objective }, _input, { outcome }) => noteOf(strategy, { objective: objective.id, outcome }),
})

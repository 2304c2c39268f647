import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { lastDayOf } from '../platform/words/quarters.ts'
import { askWordRelease } from '../public-record/strategy/copy-strategy.ts'
import { quartersUntil } from '../public-record/strategy/objective.ts'
import { figureOf } from './figure.ts'
import { findWithObjective, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { mayReport } from './permissions.ts'
import { insertReading, listReadings } from './queries/readings.ts'
import { refuse } from './refusal.ts'
import { assertMay } from './strategy.ts'

/** Says the figure of a quarter that is over, and what was done. Computed from the record where the objective is tied to an indicator; a correction is a figure of its own, and both stay. */
export const reportQuarter = defineAction({
  id: 'strategy.report-quarter',
  input: v.object({
    strategyId: input.strategyId,
    objectiveId: input.objectiveId,
    quarter: input.quarter,
    value: input.optionalNumber('numberWrong'),
    n: input.optionalNumber('casesWrong'),
    statedOn: input.optionalDay('statedMissing'),
    noteAr: input.note('noteMissing', 10, 600),
    noteFr: input.frenchNote(600),
    correction: input.ticked,
  }),
  find: findWithObjective,
  may: (actor, { objective }) => mayReport(actor, objective),
  run: async (context, { strategy, objective }, { quarter, noteAr, noteFr, correction, ...said }) => {
    const { db, actor, newId, now } = context
    const today = dayOf(now())
    assertMay('report-quarter', strategy)
    if (!quartersUntil(strategy.year, objective.dueOn).includes(quarter))
      throw refuse('invalid', 'quarterUnknown', { quarter: 'quarterUnknown' })
    if (lastDayOf(quarter) >= today) throw refuse('conflict', 'quarterRuns', { quarter: 'quarterRuns' })
    if (objective.outcome) throw refuse('conflict', 'assessedAlready')
    const earlier = await listReadings(db, actor.commandId, [objective.threadId], today)
    const isThere = earlier.some((one) => one.quarter === quarter)
    if (isThere && !correction) throw refuse('conflict', 'reportedAlready', { correction: 'reportedAlready' })
    const id = newId()
    const figure = await figureOf(context, objective, { ...said, quarter, today })
    const reading = { ...figure, id, threadId: objective.threadId, quarter, noteAr, noteFr, correction: isThere, readOn: today }
    await insertReading(db, actor.commandId, reading, actor.accountId)
    await keepCopy(context, strategy.ref)
    await askWordRelease(context, { id, title: `${strategy.ref} · ${quarter}`, word: { ar: noteAr, fr: noteFr } })
    return { ref: strategy.ref, corrected: isThere }
  },
  note: ({ strategy, objective }, { quarter }, { corrected }) =>
    noteOf(strategy, { objective: objective.id, quarter, corrected: corrected ? 'yes' : 'no' }),
})

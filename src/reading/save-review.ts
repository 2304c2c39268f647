import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { decisionsOf } from './decisions.ts'
import { lockReport, saveReport } from './queries.ts'
import { questionsOf } from './questions.ts'
import { refuse, review } from './report.ts'

/** Keeps what a person decided so far of each field. May be done again and again. */
export const saveReview = defineAction({
  id: 'reading.save-review',
  input: v.object({
    reportId: v.pipe(v.string(refuse.key('reportUnknown')), v.uuid(refuse.key('reportUnknown'))),
    decisions: v.record(v.string(refuse.key('invalid')), v.unknown(), refuse.key('invalid')),
  }),
  find: ({ db, actor }, { reportId }) => lockReport(db, actor.commandId, reportId),
  may: anyOf('cell'),
  run: async ({ db, actor }, report, { decisions }) => {
    await saveReport(db, actor.commandId, review(report, decisionsOf(questionsOf(report.reading), decisions)))
    return { id: report.id }
  },
  note: ({ id }) => ({ subject: `report:${id}` }),
})

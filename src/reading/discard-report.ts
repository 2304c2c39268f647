import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { lockReport, saveReport } from './queries.ts'
import { discard, refuse } from './report.ts'

/** Sets a report aside: nothing of it enters the record. */
export const discardReport = defineAction({
  id: 'reading.discard-report',
  input: v.object({ reportId: v.pipe(v.string(refuse.key('reportUnknown')), v.uuid(refuse.key('reportUnknown'))) }),
  find: ({ db, actor }, { reportId }) => lockReport(db, actor.commandId, reportId),
  may: anyOf('cell'),
  run: ({ db, actor }, report) => saveReport(db, actor.commandId, discard(report)),
  note: ({ id }) => ({ subject: `report:${id}` }),
})

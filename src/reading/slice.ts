import { has } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { commands } from './cli.ts'
import { confirmReport } from './confirm-report.ts'
import { discardReport } from './discard-report.ts'
import { importReport } from './import-report.ts'
import { countInReview } from './queries.ts'
import { reportRoutes } from './routes.tsx'
import { saveReview } from './save-review.ts'
import { readingWords } from './words.ts'

/** From a report in plain Arabic or French to a draft of the record, which a person confirms. */
export const reading: Slice = {
  name: 'reading',
  words: readingWords,
  actions: [importReport, saveReview, confirmReport, discardReport],
  routes: reportRoutes,
  commands,
  async menu({ db, actor, language }) {
    if (!has(actor, 'cell', 'auditor')) return []
    return [{ path: '/desk/reports', label: readingWords[language].menu, count: await countInReview(db, actor.commandId) }]
  },
}

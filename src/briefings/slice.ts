import { has, isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { dayOf } from '../platform/words/dates.ts'
import { commands } from './cli.ts'
import { draftBriefing } from './draft-briefing.ts'
import { countOverdue } from './queries.ts'
import { reviewMeasure } from './review-measure.ts'
import { reviseBriefing } from './revise-briefing.ts'
import { briefingRoutes } from './routes.tsx'
import { sendBriefing } from './send-briefing.ts'
import { withdrawBriefing } from './withdraw-briefing.ts'
import { briefingsWords } from './words.ts'

/** Measures taken and cases closed, told in short notes that two persons release. */
export const briefings: Slice = {
  name: 'briefings',
  words: briefingsWords,
  actions: [draftBriefing, reviseBriefing, sendBriefing, reviewMeasure, withdrawBriefing],
  routes: briefingRoutes,
  commands,
  async menu({ db, actor, language, now }) {
    if (!isOfService(actor)) return []
    const entry = { path: '/desk/briefings', label: briefingsWords[language].menu }
    return [has(actor, 'cell') ? { ...entry, count: await countOverdue(db, actor.commandId, dayOf(now())) } : entry]
  },
}

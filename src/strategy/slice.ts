import { has } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { approveStrategy } from './approve-strategy.ts'
import { assessObjective } from './assess-objective.ts'
import { bringObjective } from './bring-objective.ts'
import { commands } from './cli.ts'
import { closeStrategy } from './close-strategy.ts'
import { describeStrategy } from './describe-strategy.ts'
import { draftStrategy } from './draft-strategy.ts'
import { dropDraft } from './drop-draft.ts'
import { countOwed, listInForce } from './owed.ts'
import { mayRead } from './permissions.ts'
import { removePart } from './remove-part.ts'
import { reportQuarter } from './report-quarter.ts'
import { reviseStrategy } from './revise-strategy.ts'
import { strategyRoutes } from './routes.tsx'
import { strategyWords } from './words.ts'
import { writeHeading } from './write-heading.ts'
import { writeObjective } from './write-objective.ts'

/** The work strategy of a command: axes, aims and objectives of a year, in versions, and what became of them. */
export const strategy: Slice = {
  name: 'strategy',
  words: strategyWords,
  actions: [
    draftStrategy,
    describeStrategy,
    writeHeading,
    writeObjective,
    removePart,
    dropDraft,
    approveStrategy,
    reviseStrategy,
    reportQuarter,
    assessObjective,
    closeStrategy,
    bringObjective,
  ],
  routes: strategyRoutes,
  commands,
  async menu({ db, actor, language, now }) {
    const { menu, topic } = strategyWords[language]
    if (actor.associationId) return [{ path: '/desk/strategies/topics/new', label: topic.title }]
    if (!mayRead(actor)) return []
    if (!has(actor, 'cell', 'head')) return [{ path: '/desk/strategies', label: menu }]
    const count = countOwed(actor, await listInForce({ db, actor, now }), has(actor, 'cell'))
    return [{ path: '/desk/strategies', label: menu, count }]
  },
}

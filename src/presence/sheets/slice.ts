import { has } from '../../platform/actor.ts'
import type { Slice } from '../../platform/slice.ts'
import { mayReadAll } from '../permissions.ts'
import { endLink } from './end-link.ts'
import { giveLink } from './give-link.ts'
import { markVisit } from './mark-visit.ts'
import { markVisits } from './mark-visits.ts'
import { sheetRoutes } from './routes.tsx'
import { summingUp, sumUpWeeks } from './sum-up-weeks.ts'
import { sheetsWords } from './words.ts'

/** The sheet of a team: its visits of a day, on paper and on its phone, and what became of them. */
export const sheets: Slice = {
  name: 'sheets',
  words: sheetsWords,
  actions: [markVisit, markVisits, giveLink, endLink, sumUpWeeks],
  routes: sheetRoutes,
  tasks: [summingUp],
  menu: ({ actor, language }) =>
    mayReadAll(actor) || (has(actor, 'head') && actor.officeIds.length > 0)
      ? [{ path: '/desk/presence-plan/sheets', label: sheetsWords[language].menu }]
      : [],
}

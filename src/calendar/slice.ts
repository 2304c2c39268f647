import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { declareSeason } from './declare-season.ts'
import { routes } from './routes.tsx'
import { setDeadlines } from './set-deadlines.ts'
import { withdrawDayOff } from './withdraw-day-off.ts'
import { withdrawSeason } from './withdraw-season.ts'
import { calendarWords } from './words.ts'

export const calendar: Slice = {
  name: 'calendar',
  words: calendarWords,
  actions: [declareDaysOff, withdrawDayOff, declareSeason, withdrawSeason, setDeadlines],
  routes,
  menu: ({ actor, language }) => {
    const { page, deadlines } = calendarWords[language]
    if (!isOfService(actor)) return []
    return [
      { path: '/desk/days-off', label: page.title },
      { path: '/desk/deadlines', label: deadlines.title },
    ]
  },
}

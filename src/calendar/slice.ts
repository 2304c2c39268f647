import { isOfService } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { routes } from './routes.tsx'
import { withdrawDayOff } from './withdraw-day-off.ts'
import { calendarWords } from './words.ts'

export const calendar: Slice = {
  name: 'calendar',
  words: calendarWords,
  actions: [declareDaysOff, withdrawDayOff],
  routes,
  menu: ({ actor, language }) => (isOfService(actor) ? [{ path: '/desk/days-off', label: calendarWords[language].page.title }] : []),
}

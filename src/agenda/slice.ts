import type { Slice } from '../platform/slice.ts'
import { addItem } from './add-item.ts'
import { moveItem } from './move-item.ts'
import { removeItem } from './remove-item.ts'
import { reviseItem } from './revise-item.ts'
import { agendaRoutes } from './routes.tsx'
import { sendAgenda } from './send-agenda.ts'
import { agendaWords } from './words.ts'

/** What a meeting goes through; item 1 is made by the system. */
export const agenda: Slice = {
  name: 'agenda',
  words: agendaWords,
  actions: [addItem, reviseItem, moveItem, removeItem, sendAgenda],
  routes: agendaRoutes,
}

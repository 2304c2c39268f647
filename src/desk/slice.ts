import type { Slice } from '../platform/slice.ts'
import { acknowledgeTogether } from './acknowledge-together.ts'
import { closeTogether } from './close-together.ts'
import { examineTogether } from './examine-together.ts'
import { ownSide } from './own-side.ts'
import { countOwed } from './queries/inbox.ts'
import { readingOf } from './reading.ts'
import { reassignTogether } from './reassign-together.ts'
import { removeFilter } from './remove-filter.ts'
import { routes } from './routes.tsx'
import { saveFilter } from './save-filter.ts'
import { deskWords } from './words.ts'
import { writeNote } from './write-note.ts'

/** What spans the others: what is owed, by whom, and until when. */
export const desk: Slice = {
  name: 'desk',
  words: deskWords,
  actions: [saveFilter, removeFilter, acknowledgeTogether, closeTogether, examineTogether, reassignTogether, writeNote],
  routes,
  async menu(context) {
    if (ownSide(context.actor)) return []
    return [{ path: '/desk', label: deskWords[context.language].menu, count: await countOwed(context.db, await readingOf(context)) }]
  },
}

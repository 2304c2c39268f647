import type { Slice } from '../platform/slice.ts'
import { addHandout } from './add-handout.ts'
import { handoutRoutes } from './routes.tsx'
import { withdrawHandout } from './withdraw-handout.ts'
import { handoutsWords } from './words.ts'

/** Presentations and papers of a meeting, checked before they are shown. */
export const handouts: Slice = {
  name: 'handouts',
  words: handoutsWords,
  actions: [addHandout, withdrawHandout],
  routes: handoutRoutes,
}

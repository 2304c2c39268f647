import type { Slice } from '../platform/slice.ts'
import { dayOf } from '../platform/words/dates.ts'
import { actions } from './acts.ts'
import { commands } from './cli.ts'
import { mayRead } from './permissions.ts'
import { countOwed } from './queries/owed.ts'
import { registerDemand } from './register-demand.ts'
import { routes } from './routes.tsx'
import { demandsWords } from './words.ts'

/** The promise loop: what is asked, answered, promised, kept and judged. */
export const demands: Slice = {
  name: 'demands',
  words: demandsWords,
  actions: [registerDemand, ...Object.values(actions)],
  routes,
  commands,
  async menu({ db, actor, language, now }) {
    const { menu } = demandsWords[language]
    const owed = { path: '/desk', label: menu.owed, count: await countOwed(db, actor, dayOf(now())) }
    return mayRead(actor) ? [owed, { path: '/desk/demands', label: menu.demands }] : [owed]
  },
}

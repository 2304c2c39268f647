import type { Slice } from '../platform/slice.ts'
import { actions } from './acts.ts'
import { commands } from './cli.ts'
import { joinDemand } from './lineage/join-demand.ts'
import { mayRead } from './permissions.ts'
import { promiseInMeeting } from './promise-in-meeting.ts'
import { registerDemand } from './register-demand.ts'
import { routes } from './routes.tsx'
import { demandsWords } from './words.ts'

/** The promise loop: what is asked, answered, promised, kept and judged. */
export const demands: Slice = {
  name: 'demands',
  words: demandsWords,
  actions: [registerDemand, joinDemand, promiseInMeeting, ...Object.values(actions)],
  routes,
  commands,
  menu: ({ actor, language }) => (mayRead(actor) ? [{ path: '/desk/demands', label: demandsWords[language].menu }] : []),
}

import type { Slice } from '../platform/slice.ts'
import { addShifts } from './add-shifts.ts'
import { addTeam } from './add-team.ts'
import { changeTeam } from './change-team.ts'
import { commands } from './cli.ts'
import { declareLeave } from './declare-leave.ts'
import { endWish } from './end-wish.ts'
import { mayReadAll } from './permissions.ts'
import { removeShift } from './remove-shift.ts'
import { retireTeam } from './retire-team.ts'
import { reviseWish } from './revise-wish.ts'
import { routes } from './routes.tsx'
import { wishForDemand } from './wish-for-demand.ts'
import { withdrawLeave } from './withdraw-leave.ts'
import { presenceWords } from './words.ts'

/** Who is where when: teams, wishes, and the plan of a week. All of it restricted. */
export const presence: Slice = {
  name: 'presence',
  words: presenceWords,
  actions: [addTeam, changeTeam, retireTeam, addShifts, removeShift, declareLeave, withdrawLeave, wishForDemand, reviseWish, endWish],
  routes,
  commands,
  menu: ({ actor, language }) => (mayReadAll(actor) ? [{ path: '/desk/presence-plan/wishes', label: presenceWords[language].menu }] : []),
}

import { followActs } from '../platform/ledger/followers.ts'
import type { Slice } from '../platform/slice.ts'
import { addShifts } from './add-shifts.ts'
import { addTeam } from './add-team.ts'
import { addVisit } from './add-visit.ts'
import { approvePlan } from './approve-plan.ts'
import { cancelPlan } from './cancel-plan.ts'
import { carryOutPlan } from './carry-out-plan.ts'
import { changeTeam } from './change-team.ts'
import { commands } from './cli.ts'
import { declareLeave } from './declare-leave.ts'
import { dropTravelTimes } from './drop-travel-times.ts'
import { dropVisit } from './drop-visit.ts'
import { endUnpromisedWishes, followPromises } from './end-unpromised-wishes.ts'
import { endWish } from './end-wish.ts'
import { endWishesOfProblems, followProblems } from './end-wishes-of-problems.ts'
import { keepTravelTimes } from './keep-travel-times.ts'
import { keptCommand } from './kept/cli.ts'
import { counting, countMonth } from './kept/count-month.ts'
import { moveVisit } from './move-visit.ts'
import { mayRead } from './permissions.ts'
import { removeShift } from './remove-shift.ts'
import { replanWithWishes } from './replan-with-wishes.ts'
import { replanWithoutTeam } from './replan-without-team.ts'
import { retireTeam } from './retire-team.ts'
import { reviseWish } from './revise-wish.ts'
import { routes } from './routes.tsx'
import { setSpeed } from './set-speed.ts'
import { startPlan } from './start-plan.ts'
import { wishForDemand } from './wish-for-demand.ts'
import { wishForPoint } from './wish-for-point.ts'
import { wishForSchools } from './wish-for-schools.ts'
import { withdrawLeave } from './withdraw-leave.ts'
import { presenceWords } from './words.ts'

followActs(followPromises)
followActs(followProblems)

/** Who is where when: teams, wishes, and the plan of a week. All of it restricted. */
export const presence: Slice = {
  name: 'presence',
  words: presenceWords,
  actions: [
    addTeam,
    changeTeam,
    retireTeam,
    addShifts,
    removeShift,
    declareLeave,
    withdrawLeave,
    wishForDemand,
    wishForPoint,
    wishForSchools,
    reviseWish,
    endWish,
    endUnpromisedWishes,
    endWishesOfProblems,
    setSpeed,
    keepTravelTimes,
    dropTravelTimes,
    startPlan,
    carryOutPlan,
    cancelPlan,
    approvePlan,
    replanWithoutTeam,
    moveVisit,
    addVisit,
    dropVisit,
    replanWithWishes,
    countMonth,
  ],
  routes,
  commands: [...commands, keptCommand],
  tasks: [counting],
  menu: ({ actor, language }) => (mayRead(actor) ? [{ path: '/desk/presence-plan', label: presenceWords[language].menu }] : []),
}

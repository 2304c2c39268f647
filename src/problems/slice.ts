import { has } from '../platform/actor.ts'
import type { Slice } from '../platform/slice.ts'
import { dayOf } from '../platform/words/dates.ts'
import { analyseProblem } from './analyse-problem.ts'
import { assessProblem } from './assess-problem.ts'
import { checkProblem } from './check-problem.ts'
import { commands } from './cli.ts'
import { closeProblem } from './close-problem.ts'
import { endResponse } from './end-response.ts'
import { keepCounts } from './keep-counts.ts'
import { linkDemand } from './link-demand.ts'
import { openProblem } from './open-problem.ts'
import { mayRead } from './permissions.ts'
import { publishProblem } from './publish-problem.ts'
import { countOwedChecks } from './queries/problems.ts'
import { reopenProblem } from './reopen-problem.ts'
import { problemRoutes } from './routes.tsx'
import { scanProblem } from './scan-problem.ts'
import { startResponse } from './start-response.ts'
import { unlinkDemand } from './unlink-demand.ts'
import { weighOption } from './weigh-option.ts'
import { withdrawProblem } from './withdraw-problem.ts'
import { problemsWords } from './words.ts'

/** Recurring problems worked in the steps of SARA; what two persons release of one, everyone reads. */
export const problems: Slice = {
  name: 'problems',
  words: problemsWords,
  actions: [
    openProblem,
    scanProblem,
    analyseProblem,
    weighOption,
    startResponse,
    endResponse,
    assessProblem,
    checkProblem,
    closeProblem,
    reopenProblem,
    keepCounts,
    linkDemand,
    unlinkDemand,
    publishProblem,
    withdrawProblem,
  ],
  routes: problemRoutes,
  commands,
  async menu({ db, actor, language, now }) {
    if (!mayRead(actor)) return []
    const label = problemsWords[language].list.title
    if (!has(actor, 'cell', 'planner')) return [{ path: '/desk/problems', label }]
    return [{ path: '/desk/problems', label, count: await countOwedChecks(db, actor.commandId, dayOf(now())) }]
  },
}

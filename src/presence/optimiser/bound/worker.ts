import { parentPort, workerData } from 'node:worker_threads'
import type { Bound, BoundOptions, Routes } from '../bound.ts'
import type { Problem } from '../problem.ts'
import { generateColumns } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import type { Column } from './master.ts'
import { takeApart } from './parts.ts'
import { wholeRoutes } from './whole-routes.ts'

interface Task extends Pick<BoundOptions, 'incumbent'> {
  problem: Problem
  /** On the clock of the machine, in milliseconds. */
  until: number
  improve: number
}

const { problem, until, incumbent, improve }: Task = workerData
/** What sending the last word takes. */
const spare = 0.05
const left = () => (until - performance.timeOrigin - performance.now()) / 1000 - spare
const send = (found: Omit<Bound, 'seconds'>, last: boolean) => parentPort!.postMessage({ ...found, last })

const highs = await loadHighs()
const parts = takeApart(problem, () => left() - improve)
const { bound, converged, columns, duals } = generateColumns(highs, parts, {
  columns: incumbent?.routes ? columnsOf(incumbent.routes) : [],
  ...(incumbent && { enough: incumbent.objective }),
  onBound: (lower, count) => send({ bound: lower, kind: 'lagrangian', columns: count }, false),
})
const proven: Omit<Bound, 'seconds'> = { bound, kind: converged ? 'converged' : 'lagrangian', columns: columns.length }
send(proven, improve === 0)
if (improve > 0) {
  const known = { objective: incumbent?.objective ?? 0, bound }
  const seconds = Math.min(improve, left())
  const plan = duals && seconds > 0 ? wholeRoutes(highs, parts, columns, duals, known, seconds) : null
  send({ ...proven, ...(plan && { plan }) }, true)
}

function columnsOf(routes: Routes): Column[] {
  const columns = parts.types.flatMap(({ members, number }) => members.map((shift) => ({ type: number, windows: routes[shift]! })))
  return columns.filter(({ windows }) => windows.length > 0)
}

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Bound, Incumbent } from '../bound.ts'
import type { Problem } from '../problem.ts'
import { type BetterPlan, betterPlan } from './better-plan.ts'
import { capacityBound } from './capacity.ts'
import { Generation, type Known } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import { takeApart } from './parts.ts'

export interface Task {
  problem: Problem
  incumbent: Incumbent | undefined
  /** On the clock of the machine, in milliseconds. */
  until: number
  improve: number
}
export type BoundMessage = Omit<Bound, 'seconds'> & { last: boolean }

const { problem, until, incumbent, improve }: Task = workerData
/** What sending the last word takes. */
const spare = 0.05
const left = () => (until - performance.timeOrigin - performance.now()) / 1000 - spare
/** Of them, those that are not for the bound. */
let reserved = improve
const highs = await loadHighs()
const parts = takeApart(problem, () => left() - reserved)
const byMinutes = capacityBound(problem)
const known = incumbent && knownOf(incumbent)
const generation = new Generation(highs, parts, { bound: byMinutes, known, news, onBound: () => send(false) })
let plan: BetterPlan | null = null

send(false)
generation.converge()
send(false)
reserved = 0
if (improve > 0) plan = betterPlan(highs, generation, () => Math.min(improve, left()))
generation.run()
send(true)

function send(last: boolean): void {
  const { bound, converged, master } = generation
  const kind = converged ? 'converged' : bound < byMinutes ? 'lagrangian' : 'combinatorial'
  const message: BoundMessage = { bound, kind, columns: master.columns.length, last }
  parentPort!.postMessage(plan ? { ...message, plan } : message)
}

function news(): Known | undefined {
  const told: { message: Incumbent } | undefined = receiveMessageOnPort(parentPort!)
  return told && knownOf(told.message)
}

function knownOf({ objective, routes }: Incumbent): Known {
  const columns = routes
    ? parts.types.flatMap(({ members, number }) => members.map((shift) => ({ type: number, windows: routes[shift]! })))
    : []
  return { objective, columns: columns.filter(({ windows }) => windows.length > 0) }
}

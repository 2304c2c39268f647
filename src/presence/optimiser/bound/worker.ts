import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { Bound, Incumbent } from '../bound.ts'
import type { Problem } from '../problem.ts'
import { type BetterPlan, diveAround, firstDive } from './better-plan.ts'
import { capacityBound } from './capacity.ts'
import { columnsOf } from './columns-of.ts'
import { Generation, type Known } from './generate-columns.ts'
import { loadHighs } from './load-highs.ts'
import { takeApart } from './parts.ts'

export interface Task {
  problem: Problem
  incumbent: Incumbent | undefined
  /** On the clock of the machine, in milliseconds. */
  until: number
  improve: number
  /** Whether a plan will be told on the way. */
  awaits: boolean
}
export type BoundMessage = Omit<Bound, 'seconds'> & { last: boolean }

/** A dive from more shifts than these would not be done in a minute: then only parts of a known plan are given up. */
const mostToDive = 25
/** Nobody rings it. */
const bell = new Int32Array(new SharedArrayBuffer(4))

const { problem, until, incumbent, improve, awaits }: Task = workerData
/** What sending the last word takes. */
const spare = 0.05
const left = () => (until - performance.timeOrigin - performance.now()) / 1000 - spare
/** Of them, those that are not for what is being done. */
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
if (improve > 0) {
  if (problem.shifts.count <= mostToDive) plan = firstDive(highs, generation)
  else waitForPlan()
  reserved = Math.max(0, left() - improve)
  diveAround(highs, generation, (better) => {
    plan = better
    send(false)
  })
  reserved = 0
}
generation.run()
send(true)

function send(last: boolean): void {
  const { bound, converged, master } = generation
  const kind = converged ? 'converged' : bound < byMinutes ? 'lagrangian' : 'combinatorial'
  const message: BoundMessage = { bound, kind, columns: master.columns.length, last }
  parentPort!.postMessage(plan ? { ...message, plan } : message)
}

function waitForPlan(): void {
  for (; awaits && generation.plan.length === 0 && left() > 0; generation.hear()) Atomics.wait(bell, 0, 0, 100)
}

function news(): Known | undefined {
  const told: { message: Incumbent } | undefined = receiveMessageOnPort(parentPort!)
  return told && knownOf(told.message)
}

function knownOf({ objective, routes }: Incumbent): Known {
  return { objective, columns: routes ? columnsOf(parts, routes) : [] }
}

import type { Output } from '../platform/cli/command.ts'
import { type Bound, bound } from './optimiser/bound.ts'
import type { Change } from './optimiser/changes.ts'
import { compile } from './optimiser/compile.ts'
import type { Instance } from './optimiser/instance.ts'
import type { Plan } from './optimiser/plan.ts'
import { parseInstance } from './optimiser/read-instance.ts'
import { parsePlan } from './optimiser/read-plan.ts'
import { readWith } from './read-file.ts'
import { solveInWorker } from './solve-in-worker.ts'
import { ar } from './words.ar.ts'

interface Options {
  seconds: number
  seed: number
  bound: boolean
  /** Files of plans: to stay near to, and to differ from. */
  from: string | undefined
  unlike: string | undefined
}

/** Of the seconds, what the search gets when a bound is asked for: the bound is the slower of the two. */
const searchShare = 0.3
/**
 * Of the seconds, what the bound may spend on a better plan out of its routes, and what is kept for explaining that plan. Its routes know
 * nothing of the plan before: where one is to be kept, none is made of them.
 */
const [improveShare, explainShare] = [0.1, 0.05]

/** `qurb plan INSTANCE.json`: a plan, and with `--bound` what is proven about it. */
export async function planInstance(file: string, { seconds, seed, bound: wantsBound, ...files }: Options): Promise<Output> {
  const began = performance.now()
  const instance = await readWith(file, parseInstance)
  const [from, unlike] = await Promise.all([files.from, files.unlike].map((each) => each && readWith(each, parsePlan)))
  const left = () => Math.max(0, seconds - (performance.now() - began) / 1000)
  const options = { seed, ...(from && { from }), ...(unlike && { unlike }) }
  let solved = await solveInWorker(instance, { ...options, seconds: left() * (wantsBound ? searchShare : 1) }).solved
  let proven: Bound | undefined
  if (wantsBound) {
    const incumbent = { objective: solved.plan.objective, routes: solved.routes }
    proven = await bound(compile(instance), {
      seconds: Math.max(0, left() - seconds * explainShare),
      incumbent,
      improve: from ? 0 : seconds * improveShare,
    })
    if (proven.plan)
      solved = await solveInWorker(instance, { ...options, iterations: 0, seconds: left(), start: proven.plan.routes.slice() }).solved
  }
  const { plan, changes } = solved
  const whole: Plan = { ...plan, bound: proven?.bound ?? null, seconds: Math.round(performance.now() - began) / 1000 }
  return { text: describe(instance, whole, changes, from !== undefined), json: from ? { ...whole, changes } : whole }
}

function describe({ fairnessWeight }: Instance, plan: Plan, changes: readonly Change[], replanned: boolean): string {
  const share = fairnessWeight > 0 ? percent(plan.minShare) : '-'
  const unserved = plan.unserved.map(({ wish, missing, reason: { code, remedy, details } }) =>
    [`  ${wish}`, missing, ar.reasons[code], `${ar.remedies[remedy]} ${Object.values(details ?? {}).join(' ')}`.trim()].join(' · '),
  )
  return [
    ar.cli.plan(plan.visits.length, plan.objective.toFixed(2), share),
    plan.bound === null ? ar.cli.noBound : ar.cli.bound(percent(plan.objective / plan.bound), plan.bound.toFixed(2)),
    ...(replanned ? describeChanges(changes) : []),
    ar.cli.unserved(unserved.length),
    ...unserved,
  ].join('\n')
}

function describeChanges(changes: readonly Change[]): string[] {
  const retimed = changes.filter(({ kind }) => kind === 'retimed').length
  const at = (when: Change['before']) => (when ? `${when.team} ${when.arrive}` : '—')
  const lines = changes.map(({ kind, wish, day, before, after }) =>
    [`  ${wish}`, ar.plans.changeKinds[kind], day, `${at(before)} → ${at(after)}`].join(' · '),
  )
  return [ar.plans.changesText(changes.length - retimed, retimed), ...lines]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

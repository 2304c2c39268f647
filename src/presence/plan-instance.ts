import type { Output } from '../platform/cli/command.ts'
import type { Change } from './optimiser/changes.ts'
import type { Instance } from './optimiser/instance.ts'
import type { Plan } from './optimiser/plan.ts'
import { parseInstance } from './optimiser/read-instance.ts'
import { parsePlan } from './optimiser/read-plan.ts'
import { readWith } from './read-file.ts'
import { solveAndProve } from './solve-and-prove.ts'
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

/** `qurb plan INSTANCE.json`: a plan, and with `--bound` what is proven about it. */
export async function planInstance(file: string, { seconds, seed, bound: wantsBound, ...files }: Options): Promise<Output> {
  const began = performance.now()
  const instance = await readWith(file, parseInstance)
  const [from, unlike] = await Promise.all([files.from, files.unlike].map((each) => each && readWith(each, parsePlan)))
  const options = { seed, ...(from && { from }), ...(unlike && { unlike }), seconds: seconds - (performance.now() - began) / 1000 }
  const { plan, changes } = wantsBound ? await solveAndProve(instance, options) : await solveInWorker(instance, options).solved
  const whole: Plan = { ...plan, seconds: Math.round(performance.now() - began) / 1000 }
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

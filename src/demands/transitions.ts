import type { Demand, DemandState } from './demand.ts'
import { refuse } from './refusal.ts'

interface Transition {
  readonly from: readonly DemandState[]
  readonly to: readonly DemandState[]
}

const worded = ['qualified', 'referred', 'promised', 'answered', 'reported', 'reopening', 'contested', 'closed'] as const

/** The whole way of a demand: which act may be done in which states, and to which it leads. docs/states.md shows this table. */
export const transitions = {
  /** Changes no state. */
  'acknowledge-demand': { from: ['received', 'qualified'], to: ['received', 'qualified'] },
  'qualify-demand': { from: ['received'], to: ['qualified'] },
  'declare-inadmissible': { from: ['received'], to: ['inadmissible'] },
  /** Changes no state. */
  'reassign-demand': { from: ['qualified', 'contested'], to: ['qualified', 'contested'] },
  'answer-demand': { from: ['qualified', 'contested'], to: ['promised', 'answered', 'referred'] },
  /** Changes no state. */
  'extend-answer': { from: ['qualified', 'contested'], to: ['qualified', 'contested'] },
  'take-partner-answer': { from: ['referred'], to: ['answered', 'referred'] },
  'report-progress': { from: ['promised'], to: ['promised'] },
  'replace-commitment': { from: ['promised'], to: ['promised'] },
  'report-outcome': { from: ['promised'], to: ['reported'] },
  'judge-outcome': { from: ['reported'], to: ['closed', 'reopening'] },
  'accept-answer': { from: ['answered'], to: ['closed'] },
  'contest-answer': { from: ['answered', 'closed'], to: ['reopening'] },
  'decide-reopening': { from: ['reopening'], to: ['contested', 'closed'] },
  /** Changes no state. */
  'reword-demand': { from: [...worded], to: [...worded] },
  'close-unheard': { from: ['answered', 'reported'], to: ['closed'] },
  'merge-demand': { from: ['received', 'qualified'], to: ['continued'] },
  'undo-merge': { from: ['continued'], to: ['received', 'qualified'] },
  'split-demand': { from: ['received'], to: ['continued'] },
  'undo-split': { from: ['continued'], to: ['received'] },
} as const satisfies Record<string, Transition>

export type Act = keyof typeof transitions
export const acts = Object.keys(transitions) as Act[]

type Ready<A extends Act> = Extract<Demand, { state: (typeof transitions)[A]['from'][number] }>

export function isReady<A extends Act>(act: A, demand: Demand): demand is Ready<A> {
  const { from }: Transition = transitions[act]
  return from.includes(demand.state)
}

/**
 * The demand, in a state in which this may be done to it.
 * @throws {Refusal} a conflict, when it has moved on
 */
export function ready<A extends Act>(act: A, demand: Demand): Ready<A> {
  if (!isReady(act, demand)) throw refuse('conflict', 'movedOn')
  return demand
}

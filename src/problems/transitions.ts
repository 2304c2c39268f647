export const problemStates = ['scanning', 'analysis', 'response', 'running', 'assessment', 'maintenance', 'closed'] as const
export type ProblemState = (typeof problemStates)[number]

interface Transition {
  readonly from: readonly ProblemState[]
  readonly to: readonly ProblemState[]
}

const open = ['scanning', 'analysis', 'response', 'running', 'assessment', 'maintenance'] as const

/** The whole way of a problem; docs/states.md shows this table. */
export const transitions = {
  'scan-problem': { from: ['scanning'], to: ['analysis'] },
  'analyse-problem': { from: ['analysis'], to: ['response'] },
  /** Changes no state. */
  'weigh-option': { from: ['response'], to: ['response'] },
  'start-response': { from: ['response'], to: ['running'] },
  'end-response': { from: ['running'], to: ['assessment'] },
  'assess-problem': { from: ['assessment'], to: ['maintenance', 'running', 'response', 'closed'] },
  'check-problem': { from: ['maintenance'], to: ['maintenance', 'closed', 'analysis'] },
  'close-problem': { from: ['scanning', 'analysis', 'response'], to: ['closed'] },
  'reopen-problem': { from: ['closed'], to: ['scanning', 'analysis'] },
  /** Changes no state. */
  'publish-problem': { from: ['running', 'assessment', 'maintenance', 'closed'], to: ['running', 'assessment', 'maintenance', 'closed'] },
  'withdraw-problem': { from: [...open, 'closed'], to: [...open, 'closed'] },
  'keep-counts': { from: [...open], to: [...open] },
  'link-demand': { from: [...open], to: [...open] },
  'unlink-demand': { from: [...open], to: [...open] },
} as const satisfies Record<string, Transition>

export type Act = keyof typeof transitions

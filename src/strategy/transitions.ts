export const strategyStates = ['draft', 'dropped', 'in_force', 'replaced', 'closed'] as const
export type StrategyState = (typeof strategyStates)[number]

interface Transition {
  readonly from: readonly StrategyState[]
  readonly to: readonly StrategyState[]
}

/** The whole way of a version; docs/states.md shows this table. What is in force changes only by a new version. */
export const transitions = {
  'describe-strategy': { from: ['draft'], to: ['draft'] },
  'write-heading': { from: ['draft'], to: ['draft'] },
  'write-objective': { from: ['draft'], to: ['draft'] },
  'remove-part': { from: ['draft'], to: ['draft'] },
  'drop-draft': { from: ['draft'], to: ['dropped'] },
  /** The version that was in force is replaced. */
  'approve-strategy': { from: ['draft'], to: ['in_force'] },
  /** A new draft is made; this version stays in force until that one is approved. */
  'revise-strategy': { from: ['in_force'], to: ['in_force'] },
  'report-quarter': { from: ['in_force'], to: ['in_force'] },
  'assess-objective': { from: ['in_force'], to: ['in_force'] },
  'close-strategy': { from: ['in_force'], to: ['closed'] },
} as const satisfies Record<string, Transition>

export type Act = keyof typeof transitions

/** How long one is ready to wait. */
export const efforts = ['quick', 'usual', 'thorough'] as const
export type Effort = (typeof efforts)[number]

/** For searching and proving together. */
export const secondsOf: Record<Effort, number> = { quick: 4, usual: 30, thorough: 120 }

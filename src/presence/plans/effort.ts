/** How long one is ready to wait. */
export const efforts = ['quick', 'usual', 'thorough'] as const
export type Effort = (typeof efforts)[number]

/** For searching and proving together. */
export const secondsOf: Record<Effort, number> = { quick: 4, usual: 30, thorough: 120 }

/** Of all seconds, those in which the plan is searched; the others prove how good it is. A few are enough for a week of a city. */
export const searching = (seconds: number) => Math.max(Math.min(2, seconds / 2), seconds * 0.4)

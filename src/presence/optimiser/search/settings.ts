/** How the search goes about it. */
export interface Settings {
  /** Mean number of visits removed at once. */
  removed: number
  /** Longest string of visits removed from one route. */
  longestString: number
  /** How often a string keeps some visits in its middle. */
  splitting: number
  /** How often two routes that lose a string each also change tails. */
  swapping: number
  /** How often a possible place is passed over. */
  blink: number
  /** Temperatures, in mean values of a visit. */
  hot: number
  cold: number
  /** Rounds of a lap, for every window: the search begins anew with each lap that it has time for. */
  lap: number
}

/** Did best on the public benchmark (bench/presence). */
export const defaults: Settings = {
  removed: 8,
  longestString: 8,
  splitting: 0.3,
  swapping: 0.3,
  blink: 0.05,
  hot: 0.8,
  cold: 0.04,
  lap: 700,
}

/** A week has many routes, and little is gained by emptying one: did best on the city. */
export const forWeeks: Partial<Settings> = {
  removed: 6,
  longestString: 4,
  swapping: 0,
  hot: 0.5,
  cold: 0.01,
  lap: Number.POSITIVE_INFINITY,
}

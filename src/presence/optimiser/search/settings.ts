/** How the search goes about it; the defaults did best on the city week and on the public benchmark together (bench/presence). */
export interface Settings {
  /** Mean number of visits removed at once. */
  removed: number
  /** Longest string of visits removed from one route. */
  longestString: number
  /** How often a string keeps some visits in its middle. */
  splitting: number
  /** How often a possible place is passed over. */
  blink: number
  /** Temperatures, in mean first values of a wish. */
  hot: number
  cold: number
}

export const defaults: Settings = { removed: 8, longestString: 6, splitting: 0.3, blink: 0.03, hot: 0.4, cold: 0.01 }

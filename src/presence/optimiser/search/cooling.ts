import type { Settings } from './settings.ts'

/** Share of a search after which its pace is known well enough. */
const paceKnown = 0.02

/**
 * The temperature falls by the same factor with every step. A search with time for several laps begins anew with each: long tours freeze in one
 * of few orders, and which one is decided early, however slowly they cool.
 */
export class Cooling {
  temperature: number
  readonly #hot: number
  readonly #cold: number
  readonly #roundsOfLap: number
  #laps = 0
  #lap = 0

  /** @param unit worth of one degree */
  constructor({ hot, cold, lap }: Settings, unit: number, windows: number) {
    this.#hot = hot * unit
    this.#cold = cold * unit
    this.#roundsOfLap = lap * windows
    this.temperature = this.#hot
  }

  /**
   * @param progress share of the search that is over
   * @returns whether a new lap begins
   */
  advance(progress: number, rounds: number): boolean {
    if (this.#laps === 0 && progress >= paceKnown) this.#laps = Math.max(1, Math.floor(rounds / progress / this.#roundsOfLap))
    const laps = progress * Math.max(1, this.#laps)
    const before = this.#lap
    this.#lap = Math.floor(laps)
    this.temperature = this.#hot * (this.#cold / this.#hot) ** (laps - this.#lap)
    return this.#lap > before
  }
}

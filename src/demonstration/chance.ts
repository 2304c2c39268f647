/** Chance that is the same at every load. */
export interface Chance {
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  /** True about `share` of the times. */
  often(share: number): boolean
  pick<T>(from: readonly T[]): T
}

/** The mulberry32 generator. */
export function chance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    often: (share) => next() < share,
    pick: (from) => from[between(0, from.length - 1)]!,
  }
}

import { createHash } from 'node:crypto'

/** Somebody without an account at a door, and how often they may knock. */
export interface Try {
  /** Who it is, as a hash: no address is kept. */
  readonly key: string
  readonly most: number
  /** In milliseconds. */
  readonly within: number
}

/** @param door tells tries apart that are not counted together */
export function tryOf(door: string, who: string, { most, within }: Pick<Try, 'most' | 'within'>): Try {
  return { key: createHash('sha256').update(`${door} ${who}`).digest('base64url'), most, within }
}

export const hour = 3_600_000
export const day = 24 * hour

import type { Kind } from './kind.ts'

/** Fewer are neither written down at once nor shown. */
export const least = 10

export type Openings = Readonly<Partial<Record<Kind, number>>>

/**
 * Openings of guidance that are not written down yet, in the memory of this process alone. They are handed on in batches of at least ten, so that no
 * state of the database before and after tells what one reader opened (decision 0036). What is left when the month or the process ends is forgotten.
 */
export class Tally {
  #month = ''
  #openings = new Map<Kind, number>()

  /** @returns a batch to write down, when this opening has filled it */
  add(month: string, kind: Kind): Openings | null {
    if (month !== this.#month) this.#openings.clear()
    this.#month = month
    this.#openings.set(kind, (this.#openings.get(kind) ?? 0) + 1)
    const sum = [...this.#openings.values()].reduce((one, other) => one + other, 0)
    if (sum < least) return null
    const batch = Object.fromEntries(this.#openings)
    this.#openings.clear()
    return batch
  }
}

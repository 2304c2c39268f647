import type { Passage } from './passages.ts'

/** One passage in two versions; null where it does not stand. */
export interface Pair {
  number: number
  heading: boolean
  before: string | null
  after: string | null
}

/** Two versions side by side, by the numbers of their passages, in the order of the later one; what is gone stands where it was. */
export function compareVersions(before: readonly Passage[], after: readonly Passage[]): Pair[] {
  const pairs: Pair[] = after.map(({ number, heading, text }) => ({
    number,
    heading,
    before: before.find((one) => one.number === number)?.text ?? null,
    after: text,
  }))
  for (const [index, { number, heading, text }] of before.entries()) {
    if (after.some((one) => one.number === number)) continue
    const previous = before[index - 1]?.number
    const place = pairs.findIndex((pair) => pair.number === previous) + 1
    pairs.splice(place, 0, { number, heading, before: text, after: null })
  }
  return pairs
}

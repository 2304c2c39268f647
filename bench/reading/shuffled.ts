import { chance } from '../../src/demonstration/chance.ts'

/** The same order for the same seed (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const luck = chance(seed)
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = luck.between(0, at)
    const kept = mixed[at]!
    mixed[at] = mixed[other]!
    mixed[other] = kept
  }
  return mixed
}

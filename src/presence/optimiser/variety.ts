import { keyOf } from './changes.ts'
import type { Instance } from './instance.ts'
import type { Plan } from './plan.ts'

/**
 * How hard it is to foresee which windows are served: the entropy of "served or not" over several weeks.
 * @returns mean bits a window that could be served: 0 when all weeks are alike, 1 when each window is served every other week
 * @see Shannon (1948), A mathematical theory of communication
 */
export function choiceBits({ wishes }: Instance, plans: readonly Pick<Plan, 'visits'>[]): number {
  const counts = new Map<string, number>()
  for (const { visits } of plans) for (const visit of visits) counts.set(keyOf(visit), (counts.get(keyOf(visit)) ?? 0) + 1)
  const windows = wishes.reduce((sum, wish) => sum + wish.windows.length, 0)
  const bits = [...counts.values()].reduce((sum, count) => sum + binaryEntropy(count / plans.length), 0)
  return windows > 0 ? bits / windows : 0
}

/** Share of windows that both plans serve, of those that either serves (Jaccard). */
export function likeness(one: Pick<Plan, 'visits'>, other: Pick<Plan, 'visits'>): number {
  const served = new Set(one.visits.map(keyOf))
  const both = other.visits.filter((visit) => served.has(keyOf(visit))).length
  const either = one.visits.length + other.visits.length - both
  return either > 0 ? both / either : 1
}

function binaryEntropy(share: number): number {
  return share <= 0 || share >= 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share)
}

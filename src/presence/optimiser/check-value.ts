import type { Instance } from './instance.ts'
import type { Plan } from './plan.ts'
import type { Violation } from './violation.ts'

/** Sums of some thousand values may differ in the last digits. */
const tolerance = 1e-6

/** Adds up anew what the plan is worth, and compares it with what the plan says. */
export function checkValue(instance: Instance, plan: Plan): Violation[] {
  const { value, minShare } = worth(instance, plan)
  const objective = value + instance.fairnessWeight * minShare
  const found: Violation[] = []
  if (!near(plan.value, value)) found.push({ code: 'wrongValue', found: plan.value, expected: value })
  if (!near(plan.minShare, minShare)) found.push({ code: 'wrongShare', found: plan.minShare, expected: minShare })
  if (!near(plan.objective, objective)) found.push({ code: 'wrongObjective', found: plan.objective, expected: objective })
  if (plan.bound !== null && plan.bound < objective - tolerance * Math.max(1, objective))
    found.push({ code: 'aboveBound', found: objective, expected: plan.bound })
  return found
}

/** What visits are worth together, and the share of what it wants that the worst-served district gets. */
export function worth(instance: Instance, { visits }: Pick<Plan, 'visits'>): { value: number; minShare: number } {
  const counts = new Map<string, number>()
  for (const { wish } of visits) counts.set(wish, (counts.get(wish) ?? 0) + 1)
  const districts = new Map(instance.districts.map(({ id }) => [id, { got: 0, wanted: 0 }]))
  for (const { id, district, values } of instance.wishes) {
    const sums = districts.get(district)!
    sums.got += sum(values.slice(0, counts.get(id) ?? 0))
    sums.wanted += sum(values)
  }
  const wanting = [...districts.values()].filter(({ wanted }) => wanted > 0)
  return {
    value: sum(wanting.map(({ got }) => got)),
    minShare: wanting.length > 0 ? Math.min(...wanting.map(({ got, wanted }) => got / wanted)) : 0,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))
}

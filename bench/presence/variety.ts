import { solve } from '../../src/presence/optimiser/solve.ts'
import { choiceBits, likeness } from '../../src/presence/optimiser/variety.ts'
import { weeks } from './instances.ts'

/** Eight weeks of the city, each kept unlike the one before: what that costs, and what an onlooker could still foresee. */
export function benchVariety(seconds: number): void {
  const instance = weeks.city!()
  let last = solve(instance, { seconds: seconds * 2, seed: 1 }).plan
  const plans = [last]
  for (let week = 2; week <= 8; week++) {
    last = solve(instance, { seconds, seed: week, unlike: last }).plan
    plans.push(last)
    const [former] = plans.slice(-2)
    console.log(
      `  week ${week}: objective ${last.objective.toFixed(2)}, ${(100 * likeness(former!, last)).toFixed(0)} % like the week before, starts ${last.unpredictability.startBits.toFixed(2)} bits a visit`,
    )
  }
  const values = plans.map(({ objective }) => objective)
  console.log(
    `city, 8 weeks: objective ${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}, choice of windows ${choiceBits(instance, plans).toFixed(2)} bits a window`,
  )
}

import type { Problem } from '../problem.ts'

/** What the visits of a plan are worth together: counts by wish and cap, value, and the share of every district. */
export class Score {
  readonly problem: Problem
  readonly counts: Int32Array
  readonly capUse: Int32Array
  readonly districtValues: Float64Array
  /** What one more unit of value in a district is worth, fairness included; as of the last `smoothed`. */
  readonly districtWeights: Float64Array
  value = 0

  constructor(problem: Problem) {
    this.problem = problem
    this.counts = new Int32Array(problem.wishes.count)
    this.capUse = new Int32Array(problem.caps.length)
    this.districtValues = new Float64Array(problem.districtTotals.length)
    this.districtWeights = new Float64Array(problem.districtTotals.length).fill(1)
  }

  /** Value of one more visit to the wish of a window. */
  gain(window: number): number {
    const { windows, wishes } = this.problem
    const wish = windows.wish[window]!
    const at = wishes.first[wish]! + this.counts[wish]!
    return at < wishes.first[wish + 1]! ? wishes.values[at]! : 0
  }

  /** Whether no cap forbids a visit to a window, and it is worth something. */
  allows(window: number): boolean {
    const { windows, caps } = this.problem
    const day = windows.dayCap[window]!
    if (day >= 0 && this.capUse[day]! >= caps[day]!) return false
    const band = windows.bandCap[window]!
    if (band >= 0 && this.capUse[band]! >= caps[band]!) return false
    return this.gain(window) > 0
  }

  add(window: number): void {
    this.#count(window, this.gain(window), 1)
  }

  remove(window: number): void {
    this.counts[this.problem.windows.wish[window]!]!--
    const lost = this.gain(window)
    this.counts[this.problem.windows.wish[window]!]!++
    this.#count(window, -lost, -1)
  }

  #count(window: number, value: number, step: number): void {
    const { windows } = this.problem
    this.counts[windows.wish[window]!]! += step
    this.value += value
    this.districtValues[windows.district[window]!]! += value
    const day = windows.dayCap[window]!
    if (day >= 0) this.capUse[day]! += step
    const band = windows.bandCap[window]!
    if (band >= 0) this.capUse[band]! += step
  }

  /** Of what it wants, the share that the worst-served district gets. */
  minShare(): number {
    const { districtTotals } = this.problem
    let least = Number.POSITIVE_INFINITY
    for (let district = 0; district < districtTotals.length; district++)
      if (districtTotals[district]! > 0) least = Math.min(least, this.districtValues[district]! / districtTotals[district]!)
    return least === Number.POSITIVE_INFINITY ? 0 : least
  }

  objective(): number {
    return this.problem.fairnessWeight > 0 ? this.value + this.problem.fairnessWeight * this.minShare() : this.value
  }

  /**
   * The objective with a smooth minimum (log-sum-exp), which also rewards a step in the second-worst district:
   * the plain one is flat nearly everywhere and gives the search no direction.
   */
  smoothed(): number {
    const { districtTotals, fairnessWeight } = this.problem
    if (fairnessWeight === 0) return this.value
    const least = this.minShare()
    let sum = 0
    for (let district = 0; district < districtTotals.length; district++) {
      if (districtTotals[district]! === 0) continue
      const closeness = Math.exp(-sharpness * (this.districtValues[district]! / districtTotals[district]! - least))
      this.districtWeights[district] = closeness
      sum += closeness
    }
    for (let district = 0; district < districtTotals.length; district++)
      if (districtTotals[district]! > 0)
        this.districtWeights[district] = 1 + ((fairnessWeight / districtTotals[district]!) * this.districtWeights[district]!) / sum
    return this.value + fairnessWeight * (least - Math.log(sum) / sharpness)
  }
}

/** How sharply the smooth minimum follows the worst district: shares within 1/80 of it still count. */
const sharpness = 80

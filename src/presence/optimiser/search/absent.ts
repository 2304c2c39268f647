import type { Problem } from '../problem.ts'

/** The windows that are not served, by day. */
export class Absent {
  /** Windows of a day stand from `first[day]`, the absent ones in front. */
  readonly windows: Int32Array
  readonly first: Int32Array
  readonly size: Int32Array
  readonly #day: Int32Array
  readonly #position: Int32Array

  constructor({ days, windows }: Problem) {
    this.#day = windows.day
    this.windows = Int32Array.from(windows.day.keys()).sort((a, b) => windows.day[a]! - windows.day[b]! || a - b)
    this.size = new Int32Array(days)
    for (const day of windows.day) this.size[day]!++
    this.first = new Int32Array(days + 1)
    for (let day = 0; day < days; day++) this.first[day + 1] = this.first[day]! + this.size[day]!
    this.#position = new Int32Array(windows.count)
    this.windows.forEach((window, position) => {
      this.#position[window] = position
    })
  }

  remove(window: number): void {
    const day = this.#day[window]!
    this.size[day]!--
    this.#swap(this.#position[window]!, this.first[day]! + this.size[day]!)
  }

  add(window: number): void {
    const day = this.#day[window]!
    this.#swap(this.#position[window]!, this.first[day]! + this.size[day]!)
    this.size[day]!++
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.windows[a]!, this.windows[b]!]
    this.windows[a] = other
    this.windows[b] = one
    this.#position[one] = b
    this.#position[other] = a
  }
}

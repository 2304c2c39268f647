/** Groups that stand for no window: the way home, one that is not known, none at all, and the base from which a route begins. */
export const [home, anyGroup, nowhere, fromBase] = [-1, -2, -3, -4]

/**
 * What can follow, entry by entry: the best, the group of the window with which it begins, and the best that begins with
 * another, for those who come from that group.
 */
export class BestTwo {
  readonly best: Float64Array
  readonly group: Int32Array
  readonly other: Float64Array

  /** @param value of every entry until it is known */
  constructor(length: number, value: number) {
    this.best = new Float64Array(length).fill(value)
    this.other = new Float64Array(length).fill(value)
    this.group = new Int32Array(length).fill(anyGroup)
  }

  clear(entry: number): void {
    this.best[entry] = Number.NEGATIVE_INFINITY
    this.other[entry] = Number.NEGATIVE_INFINITY
    this.group[entry] = nowhere
  }

  offer(entry: number, value: number, group: number): void {
    if (value > this.best[entry]!) {
      if (group !== this.group[entry]) this.other[entry] = this.best[entry]!
      this.best[entry] = value
      this.group[entry] = group
    } else if (value > this.other[entry]! && group !== this.group[entry]) this.other[entry] = value
  }

  /** @param from the group that must not come again at once */
  value(entry: number, from: number): number {
    return this.group[entry] === from ? this.other[entry]! : this.best[entry]!
  }

  /** Offers the best two that do not begin with a group; where the second is not known, as much as it can be. */
  offerTo(target: BestTwo, at: number, entry: number, from: number): void {
    if (this.group[entry] !== from) target.offer(at, this.best[entry]!, this.group[entry]!)
    else target.offer(at, this.other[entry]!, nowhere)
    target.offer(at, this.other[entry]!, anyGroup)
  }
}

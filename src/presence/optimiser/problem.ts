/**
 * A team orienteering problem with time windows, compiled for search: columns of numbers, one entry a row.
 * Times are whole units since the start of the day (minutes; tenths or hundredths in the public benchmark).
 * @see Vansteenwegen, Souffriau, Van Oudheusden (2011), The orienteering problem: a survey
 */
export interface Problem {
  readonly days: number
  readonly placeCount: number
  /** By mode, row-major placeCount × placeCount. */
  readonly travel: readonly Int32Array[]
  readonly shifts: Shifts
  readonly windows: Windows
  readonly wishes: Wishes
  /** How many visits each cap allows; windows name the caps they count in. */
  readonly caps: Int32Array
  /** Sum of all values that the wishes of a district could give; 0 for one without wishes, which has no share. */
  readonly districtTotals: Float64Array
  readonly fairnessWeight: number
}

/** One route each: a team on a day, from its base and back. */
export interface Shifts {
  readonly count: number
  readonly team: Int32Array
  readonly day: Int32Array
  readonly mode: Int32Array
  readonly base: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** The break starts between earliest and latest; 0 minutes when there is none. */
  readonly breakEarliest: Int32Array
  readonly breakLatest: Int32Array
  readonly breakMinutes: Int32Array
  /** Bits. */
  readonly skills: Int32Array
}

/** One possible visit each. */
export interface Windows {
  readonly count: number
  readonly wish: Int32Array
  /** Its index in the wish's list. */
  readonly index: Int32Array
  readonly day: Int32Array
  readonly place: Int32Array
  readonly district: Int32Array
  /** Earliest and latest start of the visit. */
  readonly open: Int32Array
  readonly close: Int32Array
  readonly minutes: Int32Array
  /** Index into `caps`, or -1. */
  readonly dayCap: Int32Array
  readonly bandCap: Int32Array
  /** Bits that a shift must have all. */
  readonly skill: Int32Array
}

export interface Wishes {
  readonly count: number
  readonly district: Int32Array
  /** Values of wish w: `values[first[w]]` to `values[first[w + 1] - 1]`, never rising. */
  readonly first: Int32Array
  readonly values: Float64Array
}

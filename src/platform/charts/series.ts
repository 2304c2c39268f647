/** What is not sure about a value: the truth lies between, as far as the method can say. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** One thing followed along the labels of a chart. */
export interface Series {
  readonly name: string
  /** As many as there are labels; null where nothing may be said, and nothing is drawn. */
  readonly values: readonly (number | null)[]
  readonly intervals?: readonly (Interval | null)[]
}

export interface ChartProps {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What a person who does not see the picture should know from it. */
  readonly description: string
  /** What stands along the axis, in the language of the page: periods from the earliest, or names. */
  readonly labels: readonly string[]
  /** What the labels are, at the head of the table. */
  readonly labelHeader: string
  /** Four at most: more cannot be told apart on paper, where each has a line and a mark of its own. */
  readonly series: readonly Series[]
  /** How a value is written; numbers of the page’s language when left out. */
  readonly format?: (n: number) => string
  /** How a value is written beside the axis, where that is shorter: without its unit. */
  readonly tick?: (n: number) => string
  /** The table is folded away when it is longer than this. */
  readonly openTableUpTo?: number
  /** The page tells the same numbers in a table of its own right beneath: there is no second one. */
  readonly isTabled?: true
}

/** Everything that the axis of values must hold: it always holds zero, so that no change looks larger than it is. */
export function extent(series: readonly Series[]): [low: number, high: number] {
  const values = series.flatMap(({ values, intervals }) => [
    ...values.filter((value) => value !== null),
    ...(intervals ?? []).flatMap((interval) => (interval ? [interval.low, interval.high] : [])),
  ])
  return [Math.min(0, ...values), Math.max(1, ...values)]
}

/** Why a method gives no number. Each is a sentence in the words of the slice. */
export type Doubtful =
  /** A count that is negative or no whole number, or lists of different lengths. */
  | 'countsInvalid'
  /** Under ten events in an area: chance alone moves so few. */
  | 'tooFewEvents'
  /** Before and after are not equally long. */
  | 'unequalPeriods'
  /** No area that is compared, or none for the streets around. */
  | 'noComparison'
  /** A count of zero under a fraction. */
  | 'zeroCount'
  /** What is measured did not become less where something was done: there is nothing that could have moved away. */
  | 'noDecrease'
  /** Counts swing more than chance: a standard error that relies on Poisson would be too small. */
  | 'overdispersed'
  /** Under twelve points before or after. */
  | 'tooShort'
  /** Terms that cannot be told apart, such as a season that begins on the day of the measure. */
  | 'singular'
  /** The fit did not settle. */
  | 'unsettled'

export type Outcome<T> = ({ readonly computed: true } & T) | { readonly computed: false; readonly reason: Doubtful }

export function refused(reason: Doubtful): { computed: false; reason: Doubtful } {
  return { computed: false, reason }
}

/** Below so many events a count stays a count (domain: «below 10 events show counts only»). */
export const fewestEvents = 10

export function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

/** Events before and after, in an area. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

export const both = ({ before, after }: BeforeAfter) => before + after

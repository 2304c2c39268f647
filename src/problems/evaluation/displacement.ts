import { type BeforeAfter, both, fewestEvents, isCount, type Outcome, refused } from './outcome.ts'

interface Areas {
  /** Where something was done. */
  readonly treated: BeforeAfter
  /** An area alike where nothing was. */
  readonly control: BeforeAfter
  /** The streets around the first, to which something may have moved. */
  readonly buffer: BeforeAfter
}

export interface Displacement {
  /** Events less, in the treated area alone. */
  readonly gross: number
  /** Rb/Cb − Ra/Ca: against the control. */
  readonly net: number
  /** Ra/Ca − Rb/Cb: below zero when events became less against the control. */
  readonly success: number
  /** Da/Ca − Db/Cb: above zero when they became more around. */
  readonly buffer: number
  /** Over 1: what spread is more than the effect; 0 to 1: something spread; −1 to 0: something moved away, less than the effect; under −1: it ate the effect. */
  readonly quotient: number
  /** Events less in both together, against the control. */
  readonly totalNet: number
}

/**
 * The weighted displacement quotient, without an interval: give {@link weightedDifference} beside it.
 * Source: Bowers & Johnson 2003; POP Center tool guide 10. Displacement can be spoken of only where events became less.
 * @returns refused: countsInvalid, tooFewEvents, zeroCount, noDecrease
 */
export function displacement({ treated, control, buffer }: Areas): Outcome<Displacement> {
  const areas = [treated, control, buffer]
  if (areas.some(({ before, after }) => !isCount(before) || !isCount(after))) return refused('countsInvalid')
  if (areas.some((area) => both(area) < fewestEvents)) return refused('tooFewEvents')
  if (areas.some(({ before, after }) => before === 0 || after === 0)) return refused('zeroCount')
  const share = (area: BeforeAfter, at: keyof BeforeAfter) => area[at] / control[at]
  const success = share(treated, 'after') - share(treated, 'before')
  if (success >= 0) return refused('noDecrease')
  const around = share(buffer, 'after') - share(buffer, 'before')
  const expected = control.before / control.after
  return {
    computed: true,
    gross: treated.before - treated.after,
    net: -success,
    success,
    buffer: around,
    // Not −0 where nothing changed around.
    quotient: around / success + 0,
    // POP Center’s form: what was before is brought to the time after by the control.
    totalNet: treated.before / expected - treated.after + (buffer.before / expected - buffer.after),
  }
}

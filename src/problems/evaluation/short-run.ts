import { type BeforeAfter, both, fewestEvents, isCount, type Outcome, refused } from './outcome.ts'

/**
 * Whether a count of now differs from one of equally long before, by the root of counts: z = 2(√after − √before), about normal.
 * Source: Wheeler 2016. Used instead of a percentage; beyond ±3 something is unlikely to be chance, even if one looks every week.
 * @returns refused: countsInvalid, unequalPeriods, tooFewEvents (under ten in both together)
 */
export function shortRun(counts: BeforeAfter, lengths: BeforeAfter = { before: 1, after: 1 }): Outcome<{ z: number }> {
  if (!isCount(counts.before) || !isCount(counts.after)) return refused('countsInvalid')
  if (lengths.before !== lengths.after) return refused('unequalPeriods')
  if (both(counts) < fewestEvents) return refused('tooFewEvents')
  return { computed: true, z: 2 * (Math.sqrt(counts.after) - Math.sqrt(counts.before)) }
}

import { leastCounted, leastPupils } from '../../../public-record/awareness.ts'
import type { ShownReport } from '../../../public-record/awareness-reports.ts'
import type { Totals } from '../report.ts'

/** Counts of a stage that everyone can read already. */
export type StageCounts = Readonly<Record<'sessions' | 'classes' | 'pupils' | 'girls' | 'boys', number | null>>

/** What the year must not say, since the counts of its stages are public: the one that is hidden there would be what is missing to the year. */
export function toldByStages(totals: Totals, stages: readonly StageCounts[]): ShownReport['leftOut'] {
  const tells = (of: keyof StageCounts) => {
    const hidden = stages.filter((stage) => stage[of] === null).length
    const rest = totals[of] - stages.reduce((sum, stage) => sum + (stage[of] ?? 0), 0)
    const least = of === 'sessions' || of === 'classes' ? leastCounted : leastPupils
    return hidden === 1 || (rest < least && (hidden > 0 || rest !== 0))
  }
  return [
    ...(tells('sessions') ? ['sessions' as const] : []),
    ...(tells('classes') ? ['classes' as const] : []),
    // Girls and boys make the pupils: any two tell the third.
    ...(tells('pupils') || tells('girls') || tells('boys') ? ['pupils' as const] : []),
  ]
}

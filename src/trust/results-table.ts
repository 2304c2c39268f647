import { csvText } from '../exchange/write/csv.ts'
import { fewestForShare, fewestShown } from '../platform/statistics/fewest.ts'
import type { Day } from '../platform/words/dates.ts'
import type { TrustFacts } from '../public-record/trust.ts'
import { shareOf } from './figure.ts'
import type { WaveRead } from './queries/waves.ts'
import { figureIn } from './sentences.ts'

/** Names that no translation changes, for whoever computes with them. */
const columns = [
  ...['wave', 'questionnaire', 'first_day', 'last_day', 'wording', 'item', 'area', 'area_fr'],
  ...['agree', 'known', 'share', 'low', 'high', 'hidden'],
]

type Told = Pick<TrustFacts, 'ref' | 'questionnaire' | 'wording' | 'results'> & { firstDay: Day | null; lastDay: Day | null }

/** A wave of the desk with the words of the copies. */
export function told({ ref, questionnaire, wording, openedOn, closedOn, results }: WaveRead): Told {
  return { ref, questionnaire, wording, firstDay: openedOn, lastDay: closedOn, results }
}

/** What is shown of waves, as one table with plain numbers; what is hidden says why. */
export function resultsTable(waves: readonly Told[]): string {
  const rows = waves.flatMap(({ ref, questionnaire, wording, firstDay, lastDay, results }) =>
    results.map((result) => {
      const share = shareOf(figureIn(result))
      const shares = [share?.value, share?.low, share?.high].map((n) => n?.toFixed(4))
      const { item, areaAr, areaFr, agree, known, hidden } = result
      const words = `own, not cognitively tested, ${wording}`
      return [ref, questionnaire, firstDay, lastDay, words, item, areaAr, areaFr, agree, known, ...shares, hidden]
    }),
  )
  return csvText([columns, ...rows])
}

/** The same as data, with what it is said of the wording. */
export function resultsData<Wave extends object>(waves: readonly Wave[]) {
  return {
    wordingNote: 'own, not cognitively tested',
    leastCell: fewestShown,
    leastForShare: fewestForShare.opinions,
    interval: 'Wilson, 95 %',
    waves,
  }
}

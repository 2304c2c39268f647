import { csvText } from '../exchange/write/csv.ts'
import { fewestForShare, fewestShown } from '../platform/statistics/fewest.ts'
import type { TrustFacts } from '../public-record/trust.ts'
import { shareOf } from './figure.ts'
import { figureIn } from './sentences.ts'

/** Names that no translation changes, for whoever computes with them. */
const columns = ['wave', 'questionnaire', 'wording', 'item', 'area', 'agree', 'known', 'share', 'low', 'high', 'hidden']

/** What is shown of waves, as one table with plain numbers; what is hidden says why. */
export function resultsTable(waves: readonly Pick<TrustFacts, 'ref' | 'questionnaire' | 'wording' | 'results'>[]): string {
  const rows = waves.flatMap(({ ref, questionnaire, wording, results }) =>
    results.map((result) => {
      const share = shareOf(figureIn(result))
      const shares = [share?.value, share?.low, share?.high].map((n) => n?.toFixed(4))
      const { item, areaAr, agree, known, hidden } = result
      return [ref, questionnaire, `own, not cognitively tested, ${wording}`, item, areaAr, agree, known, ...shares, hidden]
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

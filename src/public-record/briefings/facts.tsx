import { Day } from '../../platform/ui/day.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { PublicBriefing } from '../queries/briefings.ts'
import { Where } from './standing.tsx'
import { publicBriefingsWords } from './words.ts'

/** Where, since when and when it is looked at again: what everyone reads beside the words, and whoever signs them. */
export function useBriefingFacts(briefing: Pick<PublicBriefing, 'kind' | 'districtsAr' | 'districtsFr' | 'since' | 'reviewOn'>) {
  const words = useWords(publicBriefingsWords)
  const isCase = briefing.kind === 'case'
  return [
    { term: words.where, value: <Where briefing={briefing} /> },
    { term: isCase ? words.month : words.since, value: <Day day={briefing.since} style={isCase ? 'month' : 'long'} /> },
    { term: words.reviewOn, value: briefing.reviewOn && <Day day={briefing.reviewOn} /> },
  ]
}

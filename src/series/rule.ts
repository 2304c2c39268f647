import { peopleWords } from '../people/words.ts'
import type { SeriesPlan } from './series.ts'
import { ar } from './words.ar.ts'

/** The rule as the system follows it, so that nobody needs to trust the words before it. */
export function ruleAsFollowed({ invitedKinds, invitedTerritories }: Pick<SeriesPlan, 'invitedKinds' | 'invitedTerritories'>): string {
  const kinds = invitedKinds.map((kind) => peopleWords.ar.kinds[kind]).join('، ')
  return ar.followed(kinds || null, invitedTerritories.join('، ') || null)
}

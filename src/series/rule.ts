import { peopleWords } from '../people/words.ts'
import type { Language } from '../platform/words/language.ts'
import { enumerate } from '../platform/words/punctuation.ts'
import type { SeriesPlan } from './series.ts'
import { seriesWords } from './words.ts'

type Followed = Pick<SeriesPlan, 'invitedKinds' | 'invitedTerritories'>

/** The rule as the system follows it, so that nobody needs to trust the words before it. */
export function ruleAsFollowed({ invitedKinds, invitedTerritories }: Followed, language: Language): string {
  const kinds = invitedKinds.map((kind) => peopleWords[language].kinds[kind])
  return seriesWords[language].followed(enumerate(language, kinds) || null, enumerate(language, invitedTerritories) || null)
}

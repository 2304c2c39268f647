import { inTens } from '../../demands/similar.ts'
import { demandsWords } from '../../demands/words.ts'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import type { Why } from '../similar-public.ts'
import { receptionWords } from '../words.ts'

/** Why two demands may be one, a line each. */
export function Reasons({ why: { district, place, metres, words: shared } }: { why: Why }) {
  const words = useWords(receptionWords).similar
  const { similar } = useWords(demandsWords)
  const { language } = useView()
  const reasons = [
    district && (
      <>
        {words.sameDistrict} <UserText>{district}</UserText>
      </>
    ),
    place && (
      <>
        {words.samePlace} <UserText>{place}</UserText>
      </>
    ),
    typeof metres === 'number' && similar.near(inTens(metres)),
    shared.length > 0 && (
      <>
        {words.sameWords} <UserText>{enumerate(language, shared)}</UserText>
      </>
    ),
  ].filter(Boolean)
  return reasons.map((reason) => (
    <>
      <br />
      {reason}
    </>
  ))
}

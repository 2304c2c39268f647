import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { pathOf } from '../nouns.ts'
import type { OpenDemand } from '../queries/comparable.ts'
import { inTens, type Similar } from '../similar.ts'
import { demandsWords } from '../words.ts'

/** What may have been asked before, and why it is thought so: a person decides. */
export function SimilarDemands({ demandRef, similar }: { demandRef: string; similar: readonly Similar<OpenDemand>[] }) {
  const { similar: words, states, send } = useWords(demandsWords)
  if (similar.length === 0) return null
  return (
    <Section title={words.title}>
      <div class="stack">
        <p class="quiet">{words.lead}</p>
        <RecordList
          entries={similar.map((one) => ({
            path: `/desk/demands/${one.demand.ref}`,
            title: <UserText>{one.demand.text}</UserText>,
            meta: (
              <>
                <Ltr>{one.demand.ref}</Ltr> · {states[one.demand.state]}
              </>
            ),
            badge: (
              <PostButton path={pathOf(demandRef, 'merge-demand')} values={{ into: one.demand.ref }}>
                {send['merge-demand']}
              </PostButton>
            ),
            summary: <Reasons similar={one} />,
          }))}
        />
      </div>
    </Section>
  )
}

/** Why it is thought so, one reason after the other. */
function Reasons({ similar: { place, metres, sameCategory, words: shared } }: { similar: Similar<OpenDemand> }) {
  const { similar: words } = useWords(demandsWords)
  const { language } = useView()
  const reasons = [
    place && (
      <>
        {words.samePlace} <UserText>{place}</UserText>
      </>
    ),
    metres !== null && words.near(inTens(metres)),
    sameCategory && words.sameCategory,
    shared.length > 0 && (
      <>
        {words.sameWords} <UserText>{enumerate(language, shared)}</UserText>
      </>
    ),
  ].filter(Boolean)
  return <>{reasons.map((reason, index) => (index > 0 ? <> · {reason}</> : reason))}</>
}

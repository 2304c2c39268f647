import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { pathOf } from '../nouns.ts'
import type { OpenDemand } from '../queries/comparable.ts'
import type { Similar } from '../similar.ts'
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
          entries={similar.map(({ demand, place, words: shared }) => ({
            path: `/desk/demands/${demand.ref}`,
            title: <UserText>{demand.text}</UserText>,
            meta: (
              <>
                <Ltr>{demand.ref}</Ltr> · {states[demand.state]}
              </>
            ),
            badge: (
              <PostButton path={pathOf(demandRef, 'merge-demand')} values={{ into: demand.ref }}>
                {send['merge-demand']}
              </PostButton>
            ),
            summary: (
              <>
                {place && (
                  <>
                    {words.samePlace} <UserText>{place}</UserText>
                  </>
                )}
                {place && shared.length > 0 && ' · '}
                {shared.length > 0 && (
                  <>
                    {words.sameWords} <UserText>{shared.join('، ')}</UserText>
                  </>
                )}
              </>
            ),
          }))}
        />
      </div>
    </Section>
  )
}

import { MoreLink } from '../../../platform/ui/button.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { Paragraphs, Spoken, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Passage } from '../passages.ts'
import { minutesWords } from '../words.ts'

interface PassageListProps {
  passages: readonly Passage[]
  version: number
  act: string
  /** Where an amendment to a passage is proposed; null when it is not the time, or not theirs. */
  propose: ((passage: number) => string) | null
}

/** The text in force, each passage with its number. */
export function PassageList({ passages, version, act, propose }: PassageListProps) {
  const words = useWords(minutesWords)
  return (
    <Section title={words.text} id="text" action={<span class="quiet">{words.version(version)}</span>}>
      {passages.length === 0 ? (
        <EmptyState title={words.states.none} />
      ) : (
        <div class="passages">
          {passages.map(({ number, heading, text }) => (
            <div class="passage" id={`p${number}`}>
              <span class="passage-number">
                <Spoken>{words.passage(number)}</Spoken>
                <span aria-hidden="true">{number}</span>
              </span>
              <div class="passage-text">
                {heading ? (
                  <h3 dir="auto">
                    <UserText>{text}</UserText>
                  </h3>
                ) : (
                  <Paragraphs text={text} />
                )}
                {propose && (
                  <MoreLink path={propose(number)}>
                    {act}
                    <Spoken>{` (${words.passage(number)})`}</Spoken>
                  </MoreLink>
                )}
              </div>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}

import { PostButton } from '../../platform/ui/post-button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Verdict, verdicts } from '../commitment.ts'
import { pathOf } from '../nouns.ts'
import { demandsWords } from '../words.ts'

const icons = { kept: 'check', partly: undefined, not_kept: undefined } as const

interface WordButtonsProps {
  demandRef: string
  /** Where the word is sent: to the desk, or to whoever holds the secret link. */
  path?: string
  /** The one that a link in a mail has named: it alone is offered, and nothing is said until the button is pressed. */
  only?: Verdict | undefined
}

/** One word is enough, by one click. */
export function WordButtons({ demandRef, path = pathOf(demandRef, 'judge-outcome'), only }: WordButtonsProps) {
  const { fields, hints, outcomes } = useWords(demandsWords)
  return (
    <div class="stack">
      <p>
        <strong>{fields.verdict}</strong> <span class="quiet">{hints.word}</span>
      </p>
      <div class="cluster">
        {verdicts
          .filter((verdict) => !only || verdict === only)
          .map((verdict) => (
            <PostButton
              path={path}
              values={{ verdict }}
              weight={verdict === only || verdict === 'kept' ? 'primary' : 'secondary'}
              icon={icons[verdict]}
            >
              {outcomes[verdict]}
            </PostButton>
          ))}
      </div>
    </div>
  )
}

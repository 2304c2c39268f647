import { PostButton } from '../platform/ui/post-button.tsx'
import { useWords } from '../platform/ui/view.ts'
import { verdicts } from './commitment.ts'
import { pathOf } from './nouns.ts'
import { demandsWords } from './words.ts'

const icons = { kept: 'check', partly: undefined, not_kept: undefined } as const

interface WordButtonsProps {
  demandRef: string
  /** Where the word is sent: to the desk, or to whoever holds the secret link. */
  path?: string
}

/** One word is enough, by one click. */
export function WordButtons({ demandRef, path = pathOf(demandRef, 'judge-outcome') }: WordButtonsProps) {
  const { fields, hints, outcomes } = useWords(demandsWords)
  return (
    <div class="stack">
      <p>
        <strong>{fields.verdict}</strong> <span class="quiet">{hints.word}</span>
      </p>
      <div class="cluster">
        {verdicts.map((verdict) => (
          <PostButton path={path} values={{ verdict }} weight={verdict === 'kept' ? 'primary' : 'secondary'} icon={icons[verdict]}>
            {outcomes[verdict]}
          </PostButton>
        ))}
      </div>
    </div>
  )
}

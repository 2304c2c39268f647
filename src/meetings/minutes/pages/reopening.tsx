import { Callout } from '../../../platform/ui/notice.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { Quote } from '../../../platform/ui/quote.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Withheld } from '../queries.ts'
import { minutesWords } from '../words.ts'

/** A publisher withheld agreed minutes: why, and the way back. */
export function Reopening({ withheld, path, may }: { withheld: Withheld; path: string; may: boolean }) {
  const { withheld: words } = useWords(minutesWords)
  return (
    <Callout tone="warning" title={words.title}>
      <div class="stack">
        {may && <p>{words.minutes}</p>}
        <Quote text={withheld.reason} by={words.reason} />
        {may && (
          <PostButton path={`${path}/reopening`} weight="primary">
            {words.reopen}
          </PostButton>
        )}
      </div>
    </Callout>
  )
}

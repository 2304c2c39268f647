import { ButtonLink } from '../../platform/ui/button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { publicRecordWords } from '../words.ts'

interface FollowLinksProps {
  /** As the page of following names it: `demand:BM-2026-0007`; without it one chooses there. */
  what?: string | undefined
  feed: string
}

/** The two ways to hear of news without an account, side by side: by mail, or with a program and no address. */
export function FollowLinks({ what, feed }: FollowLinksProps) {
  const { follow } = useWords(publicRecordWords)
  return (
    <div class="cluster">
      <ButtonLink path={what ? `/follow?what=${encodeURIComponent(what)}` : '/follow'} weight="quiet" icon="mail">
        {follow.mail}
      </ButtonLink>
      <ButtonLink path={feed} weight="quiet" icon="feed">
        {follow.feed}
      </ButtonLink>
    </div>
  )
}

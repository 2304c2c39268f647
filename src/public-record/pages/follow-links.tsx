import { MoreLink } from '../../platform/ui/button.tsx'
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
      <MoreLink path={what ? `/follow?what=${encodeURIComponent(what)}` : '/follow'}>{follow.mail}</MoreLink>
      <MoreLink path={feed}>{follow.feed}</MoreLink>
    </div>
  )
}

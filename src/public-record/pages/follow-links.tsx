import { Icon } from '../../platform/ui/icon.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { publicRecordWords } from '../words.ts'

interface FollowLinksProps {
  /** As the page of following names it: `demand:BM-2026-0007`; without it one chooses there. */
  what?: string | undefined
  feed: string
}

/** The two ways to hear of news without an account, side by side: by mail, or with a program and no address. */
export function FollowLinks({ what, feed }: FollowLinksProps) {
  const href = useHref()
  const { follow } = useWords(publicRecordWords)
  const path = what ? `/follow?what=${encodeURIComponent(what)}` : '/follow'
  return (
    <p class="cluster">
      <a href={href(path)}>
        <Icon name="mail" /> {follow.mail}
      </a>
      <a href={href(feed)}>{follow.feed}</a>
    </p>
  )
}

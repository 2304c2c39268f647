import type { Child } from 'hono/jsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Means } from '../invitation.ts'
import { invitationsWords } from '../words.ts'

/** What somebody who is invited said, how it came, and why. */
export function Said({ badge, means, reason }: { badge: Child; means: Means | null; reason: string | null }) {
  const words = useWords(invitationsWords)
  const heard = means && means !== 'account' ? words.means[means] : null
  return (
    <>
      {badge}
      {(heard || reason) && (
        <p class="quiet">
          {heard}
          {heard && reason && ' · '}
          {reason && <UserText>{reason}</UserText>}
        </p>
      )}
    </>
  )
}

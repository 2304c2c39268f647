import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Meeting } from '../queries/room.ts'
import { roomWords } from '../words.ts'

/** Before the room is opened. */
export function OpeningPage({ meeting: { ref, title, meetingState } }: { meeting: Meeting }) {
  const { page: words } = useWords(roomWords)
  const path = `/desk/meetings/${ref}`
  return (
    <DeskPage
      title={`${words.room} · ${title}`}
      trail={[
        { path: '/desk/meetings', label: words.meetings },
        { path, label: ref },
      ]}
    >
      <PageHeading
        over={
          <>
            {words.room} · <Ltr>{ref}</Ltr>
          </>
        }
        title={<UserText>{title}</UserText>}
      />
      {meetingState === 'announced' ? (
        <>
          <EmptyState title={words.waiting}>{words.waitingText}</EmptyState>
          <PostButton path={`${path}/room`} weight="primary">
            {words.open}
          </PostButton>
        </>
      ) : (
        <EmptyState title={words.waiting}>{words.notAnnounced}</EmptyState>
      )}
    </DeskPage>
  )
}

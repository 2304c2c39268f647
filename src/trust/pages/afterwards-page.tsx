import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Gathering, There } from '../queries/gatherings.ts'
import { trustWords } from '../words.ts'

interface AfterwardsPageProps {
  path: string
  meeting: Gathering
  there: There
}

/** What the link opens that a telephone got in the room: not yet, the questions, or why there are none. */
export function AfterwardsPage({ path, meeting, there }: AfterwardsPageProps) {
  const { afterwards: words } = useWords(trustWords)
  const why = there.answered
    ? words.answered
    : meeting.waveId === null
      ? words.none
      : !meeting.held
        ? words.early
        : there.present
          ? null
          : words.absent
  return (
    <PublicPage title={words.title}>
      <PageHeading over={<Ltr>{meeting.ref}</Ltr>} title={words.title} lead={why ?? words.lead} />
      {why === null && <PostButton path={path}>{words.open}</PostButton>}
    </PublicPage>
  )
}

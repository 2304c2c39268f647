import { ButtonLink, MoreLink } from '../../../platform/ui/button.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { Topics } from '../../pages/listed.tsx'
import { guidanceOf, type NamedTopic } from '../../topic.ts'
import type { Part } from '../part.ts'
import { feedbackWords } from '../words.ts'
import { Help } from './help.tsx'

export type PupilForm = Part | 'question'

interface PupilPageProps {
  path: string
  topics: readonly NamedTopic[]
  open: readonly PupilForm[]
  hasQuiz: boolean
}

/** What the code opens: a few large buttons, and nothing to sign in to. */
export function PupilPage({ path, topics, open, hasQuiz }: PupilPageProps) {
  const { pupil: words } = useWords(feedbackWords)
  return (
    <PublicPage title={words.title}>
      <PageHeading over={words.title} title={<Topics topics={topics} />} lead={words.lead} />
      {open.length === 0 ? (
        <EmptyState title={words.closed}>{hasQuiz ? words.closedText : words.closedWithoutQuiz}</EmptyState>
      ) : (
        <div class="stack">
          {open.map((form) => (
            <ButtonLink path={`${path}/${form}`} weight={form === open[0] ? 'primary' : 'secondary'}>
              {words[form]}
            </ButtonLink>
          ))}
        </div>
      )}
      <div class="section stack">
        {guidanceOf(topics).length > 0 && <MoreLink path="/cyber">{words.guidance}</MoreLink>}
        <Help />
      </div>
    </PublicPage>
  )
}

export function ThanksPage({ path }: { path: string }) {
  const { pupil: words } = useWords(feedbackWords)
  return (
    <PublicPage title={words.thanks}>
      <PageHeading title={words.thanks} lead={words.thanksText} />
      <ButtonLink path={path}>{words.back}</ButtonLink>
    </PublicPage>
  )
}

import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { subjectName } from '../letters.ts'
import type { NamedSubject } from '../queries/subjects.ts'
import { watchingWords } from '../words.ts'

/** One button: a program that only opens links confirms nothing. */
export function ConfirmationPage({ secret, subject }: { secret: string; subject: NamedSubject }) {
  const { language } = useView()
  const { confirmation, describe } = useWords(watchingWords)
  return (
    <PublicPage title={confirmation.title}>
      <PageHeading title={confirmation.title} lead={confirmation.lead(describe(subject.kind, subjectName(language, subject)))} />
      <PostButton path={`/follow/confirmation/${secret}`} weight="primary">
        {confirmation.confirm}
      </PostButton>
    </PublicPage>
  )
}

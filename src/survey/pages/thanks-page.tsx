import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { surveyWords } from '../words.ts'

export function ThanksPage() {
  const { thanks: words } = useWords(surveyWords)
  const href = useHref()
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.text} />
      <p>
        <a href={href('/surveys')}>{words.results}</a>
      </p>
    </PublicPage>
  )
}

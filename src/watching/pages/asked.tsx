import { MoreLink } from '../../platform/ui/button.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { watchingWords } from '../words.ts'

/** The same for every address, known or not. */
export function AskedPage() {
  const { asked } = useWords(watchingWords)
  return (
    <PublicPage title={asked.title}>
      <PageHeading title={asked.title} lead={asked.text} />
      <MoreLink path="/demands">{asked.back}</MoreLink>
    </PublicPage>
  )
}

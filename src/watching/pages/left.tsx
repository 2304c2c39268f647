import { MoreLink } from '../../platform/ui/button.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { watchingWords } from '../words.ts'

/** After the last mail; also for a link that leads nowhere, since that is what it means. */
export function LeftPage() {
  const { left } = useWords(watchingWords)
  return (
    <PublicPage title={left.title}>
      <PageHeading title={left.title} lead={left.text} />
      <MoreLink path="/">{left.back}</MoreLink>
    </PublicPage>
  )
}

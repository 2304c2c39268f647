import { PageHeading } from '../platform/ui/heading.tsx'
import { PublicPage } from '../platform/ui/public-page.tsx'
import { Ltr } from '../platform/ui/texts.tsx'
import { useWords } from '../platform/ui/view.ts'
import { appWords } from '../words.ts'

/** A new production database holds no command: the page says how to open the first one. */
export function NoCommandPage() {
  const words = useWords(appWords).noCommand
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <pre>
        <Ltr>bin/qurb open --help</Ltr>
      </pre>
    </PublicPage>
  )
}

import { platformWords } from '../words/catalogue.ts'
import type { PlatformWords } from '../words/words.ar.ts'
import { ButtonLink } from './button.tsx'
import { PublicPage } from './public-page.tsx'
import { useWords } from './view.ts'

export type Failure = Exclude<keyof PlatformWords['failures'], 'backHome'>

/** What went wrong, what it means for the record, and the way on. */
export function FailurePage({ failure, detail }: { failure: Failure; detail?: string }) {
  const words = useWords(platformWords).failures
  return (
    <PublicPage title={words[failure].title}>
      <div class="failure">
        <span class="khatam" aria-hidden="true" />
        <h1>{words[failure].title}</h1>
        <p class="lead">{words[failure].text}</p>
        {detail && <p dir="auto">{detail}</p>}
        <ButtonLink path="/" weight="primary">
          {words.backHome}
        </ButtonLink>
      </div>
    </PublicPage>
  )
}

import type { Child } from 'hono/jsx'
import { assets } from '../../platform/http/assets.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { boundWords } from '../../platform/words/bound.ts'
import { directionOf } from '../../platform/words/language.ts'
import { contentWords } from '../content-words.ts'
import { type Written, writtenFor } from '../guidance.ts'
import { cyberWords } from '../words.ts'

/** The language in which the long texts of this page are written. */
export function useWritten(): Written {
  return writtenFor(useView().language)
}

/** The long texts of a catalogue, in that language. */
export function useWrittenIn<Words>(catalogue: Readonly<Record<Written, Words>>): Words {
  const written = useWritten()
  return written === 'fr' ? boundWords(catalogue.fr) : catalogue[written]
}

export const useContent = () => useWrittenIn(contentWords)

interface CyberPageProps {
  title: string
  /** The page that opens the section has nothing above it. */
  top?: boolean
  children: Child
}

/** A page that one can leave at once. Whoever reads in a language in which it is not written is told so. */
export function CyberPage({ title, top = false, children }: CyberPageProps) {
  const { language } = useView()
  const { menu, page } = useWords(cyberWords)
  const written = useWritten()
  return (
    <PublicPage title={title} trail={top ? undefined : [{ path: '/cyber', label: menu }]}>
      <QuickExit />
      {written === language ? (
        children
      ) : (
        <>
          <Callout>{page.fallback}</Callout>
          <div lang={written} dir={directionOf(written)}>
            {children}
          </div>
        </>
      )}
      <script type="module" src={assets.island('cyber', language)} />
    </PublicPage>
  )
}

/** Without a script a plain link; with one it also takes this page out of the way back. */
function QuickExit() {
  const { page } = useWords(cyberWords)
  return (
    <p class="quick-exit">
      <a class="button button-danger" href={page.exitTo} rel="noreferrer nofollow" data-quick-exit>
        <Icon name="close" />
        {page.exit}
      </a>
      <span class="quick-exit-hint quiet" data-scripted hidden>
        {page.exitHint}
      </span>
    </p>
  )
}

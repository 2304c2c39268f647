import type { Child, PropsWithChildren } from 'hono/jsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Document, type DocumentProps } from './document.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { NoticeArea } from './notice.tsx'

export interface PageProps extends DocumentProps {
  /** The pages above this one, from the top; the page itself is not repeated. */
  trail?: readonly Crumb[]
  /** Beside the content on a wide screen, under it on a phone. */
  aside?: Child
}

/** A page that everyone may read. */
export function PublicPage({ trail, aside, children, ...document }: PropsWithChildren<PageProps>) {
  return (
    <Document kind="public" {...document}>
      <Masthead kind="public" />
      <div class="sheet">
        {trail && <Breadcrumb trail={trail} />}
        <NoticeArea />
        <div class={aside ? 'with-aside' : undefined}>
          <main id="content" tabindex={-1}>
            {children}
          </main>
          {aside && <aside class="aside">{aside}</aside>}
        </div>
      </div>
      <Footer />
    </Document>
  )
}

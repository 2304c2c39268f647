import type { PropsWithChildren } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { Document } from './document.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { Menu } from './menu.tsx'
import { NoticeArea } from './notice.tsx'
import type { PageProps } from './public-page.tsx'
import { useWords } from './view.ts'

/** A page of the workspace: its menu stands at the side on a wide screen, behind the menu button on a phone. */
export function DeskPage({ trail, aside, children, ...document }: PropsWithChildren<PageProps>) {
  const words = useWords(platformWords)
  return (
    <Document kind="desk" {...document}>
      <Masthead kind="desk" />
      <div class="desk">
        <div class="desk-side">
          <Menu label={words.frame.deskMenu} />
        </div>
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
      </div>
      <Footer />
    </Document>
  )
}

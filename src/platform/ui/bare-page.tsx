import type { PropsWithChildren } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { Document, type DocumentProps } from './document.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { NoticeArea } from './notice.tsx'
import { UserText } from './texts.tsx'
import { useView, useWords } from './view.ts'

/** A page for whoever holds its secret address: no menu, no search, and no link that leads away from it. */
export function BarePage({ children, ...document }: PropsWithChildren<DocumentProps>) {
  const { demonstration, command } = useView()
  const words = useWords(platformWords)
  return (
    <Document kind="public" {...document}>
      <header class="masthead">
        {demonstration && <p class="demonstration">{words.demonstration}</p>}
        <div class="masthead-bar masthead-bare">
          <p class="brand">
            <Logo />
            <span class="brand-text">
              <span class="brand-name">{words.name}</span>
              {command && (
                <span class="brand-command">
                  <UserText>{command}</UserText>
                </span>
              )}
            </span>
          </p>
          <LanguageSwitch />
        </div>
      </header>
      <div class="sheet">
        <NoticeArea />
        <main id="content" tabindex={-1}>
          {children}
        </main>
      </div>
    </Document>
  )
}

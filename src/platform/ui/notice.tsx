import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { useView, useWords } from './view.ts'

/** The place where what was just done is said, once. Always in the page, so that assistive technology watches it. */
export function NoticeArea() {
  const { notice } = useView()
  return (
    <div class="notices" role="status">
      {notice && <Toast>{notice}</Toast>}
    </div>
  )
}

export function Toast({ children }: { children: Child }) {
  const words = useWords(platformWords)
  return (
    <div class="toast" data-toast>
      <Icon name="check" />
      <p>{children}</p>
      <button type="button" class="icon-button" aria-label={words.frame.dismiss} data-dismiss hidden>
        <Icon name="close" />
      </button>
    </div>
  )
}

/** A remark in the flow of a page: what to know (info), what to beware of (warning). */
export function Callout({ tone = 'info', title, children }: { tone?: 'info' | 'warning'; title?: string; children: Child }) {
  return (
    <div class={`callout callout-${tone}`}>
      <Icon name={tone === 'warning' ? 'alert' : 'info'} size={24} />
      <div>
        {title && <p class="callout-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

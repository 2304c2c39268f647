import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** What only some readers want: how a number is counted, the whole text of a document. */
export function Disclosure({ summary, open, children }: { summary: Child; open?: boolean; children: Child }) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <Icon name="down" />
        {summary}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  )
}

import type { Child } from 'hono/jsx'

interface HighlightProps {
  /** What is announced: the next meeting, an open survey. At most one on a page. */
  over: Child
  title: Child
  children?: Child
  action?: Child
}

export function Highlight({ over, title, children, action }: HighlightProps) {
  return (
    <section class="highlight">
      <p class="highlight-over">{over}</p>
      <h2>{title}</h2>
      {children}
      {action}
    </section>
  )
}

import type { Child } from 'hono/jsx'

interface EmptyStateProps {
  title: string
  /** What the emptiness means, and what can be done. */
  children?: Child
  action?: Child
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="khatam" aria-hidden="true" />
      <p class="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

import type { Child } from 'hono/jsx'

interface HeroProps {
  title: Child
  lead: Child
  /** A Highlight: what comes next. */
  aside?: Child
  /** The search box. */
  children?: Child
}

/** The opening of the home page: what this place is, and the one thing most people come to do. */
export function Hero({ title, lead, aside, children }: HeroProps) {
  return (
    <div class="hero">
      <div class="hero-text">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
      {aside}
    </div>
  )
}

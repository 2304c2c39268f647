import type { Child } from 'hono/jsx'

interface PageHeadingProps {
  title: Child
  /** A short line above: a reference, a kind of record. */
  over?: Child
  /** One or two sentences on what the page is for. */
  lead?: Child
  /** States of the record, under its title. */
  badges?: Child
  /** Buttons for what can be done here. */
  actions?: Child
}

export function PageHeading({ title, over, lead, badges, actions }: PageHeadingProps) {
  return (
    <div class="heading">
      <div class="heading-text">
        {over && <p class="heading-over">{over}</p>}
        <h1>{title}</h1>
        {badges && <div class="cluster">{badges}</div>}
        {lead && <p class="lead">{lead}</p>}
      </div>
      {actions && <div class="heading-actions">{actions}</div>}
    </div>
  )
}

interface SectionProps {
  title: Child
  id?: string
  /** A link or button at the end of the title's line. */
  action?: Child
  children: Child
}

export function Section({ title, id, action, children }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section-title">
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}

import type { Child } from 'hono/jsx'

export interface Fact {
  term: string
  /** Nothing is shown for what is not known: leave it out with `null`. */
  value: Child | null
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter((fact) => fact.value !== null)
        .map((fact) => (
          <div class="fact">
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  )
}

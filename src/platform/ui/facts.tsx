import type { Child } from 'hono/jsx'

export interface Fact {
  term: string
  /** What is not known is left out: `null`, `false`, or no words. */
  value: Child | null
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(({ value }) => value !== null && value !== false && value !== '')
        .map((fact) => (
          <div class="fact">
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  )
}

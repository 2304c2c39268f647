import type { Child } from 'hono/jsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useWords } from '../ui/view.ts'
import { platformWords } from '../words/catalogue.ts'

interface ChartFigureProps {
  id: string
  title: string
  description: string
  viewBox: string
  picture: Child
  legend?: Child
  /** The numbers of the picture; null where the page tells them in a table of its own. */
  table: Child | null
  tableOpen: boolean
}

/** A picture that can be read in three ways: seen, said in a sentence, and as the table beneath. */
export function ChartFigure({ id, title, description, viewBox, picture, legend, table, tableOpen }: ChartFigureProps) {
  const { charts: words } = useWords(platformWords)
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}</figcaption>
      <svg viewBox={viewBox} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {picture}
      </svg>
      {legend}
      {table && (
        <Disclosure summary={words.table} open={tableOpen}>
          {table}
        </Disclosure>
      )}
    </figure>
  )
}

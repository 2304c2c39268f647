import type { Child } from 'hono/jsx'
import { Paragraphs } from './texts.tsx'

interface QuoteProps {
  text: string
  /** Who said or wrote it, and when. */
  by?: Child
  /** The words of the person who asked, or of the office that answers. */
  voice?: 'asked' | 'answered'
}

/** What somebody said or wrote, in their own words. */
export function Quote({ text, by, voice = 'asked' }: QuoteProps) {
  return (
    <figure class={`quote quote-${voice}`}>
      <blockquote>
        <Paragraphs text={text} />
      </blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  )
}

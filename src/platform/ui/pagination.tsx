import { platformWords } from '../words/catalogue.ts'
import { Icon } from './icon.tsx'
import { useHref, useWords } from './view.ts'

interface PaginationProps {
  newer?: string | null
  older?: string | null
  /** Of lists that are not in the order of time. */
  names?: { readonly newer: string; readonly older: string }
}

/** Paging by key: no page numbers, so a record that arrives meanwhile moves nothing. Each link is a path with its query. */
export function Pagination({ newer, older, names }: PaginationProps) {
  const href = useHref()
  const words = useWords(platformWords)
  if (!newer && !older) return null
  return (
    <nav class="pagination" aria-label={words.frame.pages}>
      {newer && (
        <a class="button button-secondary" href={href(newer)} rel="prev">
          <Icon name="back" />
          {names?.newer ?? words.frame.moreRecent}
        </a>
      )}
      {older && (
        <a class="button button-secondary pagination-older" href={href(older)} rel="next">
          {names?.older ?? words.frame.older}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  )
}

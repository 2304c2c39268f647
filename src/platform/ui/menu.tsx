import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import { Spoken } from './texts.tsx'
import { type MenuEntry, useHref, useView, useWords } from './view.ts'

/** The entries that the application put into the view; the one that holds the current page is marked. */
export function Menu({ label }: { label: string }) {
  const view = useView()
  const href = useHref()
  const current = currentOf(view.menu, view.path)
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {view.menu.map((entry) => (
          <li>
            <a href={href(entry.path)} aria-current={entry === current ? (entry.path === view.path ? 'page' : 'true') : undefined}>
              {entry.label}
              {entry.count !== undefined && entry.count > 0 && <EntryCount n={entry.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function EntryCount({ n }: { n: number }) {
  const { language } = useView()
  const words = useWords(platformWords)
  return (
    <span class="menu-count">
      <span aria-hidden="true">{formatNumber(language, n)}</span>
      <Spoken>{words.frame.openRecords(n)}</Spoken>
    </span>
  )
}

/** The entry whose path is the longest beginning of the current one: /demands also for /demands/7, but / only for itself. */
function currentOf(menu: readonly MenuEntry[], path: string): MenuEntry | undefined {
  const holding = menu.filter((entry) => path === entry.path || (entry.path !== '/' && path.startsWith(`${entry.path}/`)))
  return holding.sort((a, b) => b.path.length - a.path.length)[0]
}

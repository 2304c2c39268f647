import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import { Icon } from './icon.tsx'
import { Spoken } from './texts.tsx'
import { type MenuEntry, type MenuGroup, useHref, useView, useWords } from './view.ts'

/** The entries that the application put into the view; the one that holds the current page is marked, and its group open. */
export function Menu({ label }: { label: string }) {
  const { menu } = useView()
  const current = useCurrentEntry()
  return (
    <nav class="menu" aria-label={label}>
      <ul>
        {menu.map((item) => (
          <li>{'entries' in item ? <Group group={item} current={current} /> : <Entry entry={item} current={current} />}</li>
        ))}
      </ul>
    </nav>
  )
}

/** The entry beneath which the page stands: the longest beginning of its path. /demands also for /demands/7, but / only for itself. */
export function useCurrentEntry(): MenuEntry | undefined {
  const { menu, path } = useView()
  const reach = (entry: MenuEntry) =>
    Math.max(
      ...[entry.path, ...(entry.beneath ?? [])].map((root) =>
        path === root || (root !== '/' && path.startsWith(`${root}/`)) ? root.length : 0,
      ),
    )
  return menu
    .flatMap((item) => ('entries' in item ? item.entries : [item]))
    .filter((entry) => reach(entry) > 0)
    .sort((a, b) => reach(b) - reach(a))[0]
}

/** Folded, a group still says how much waits in it. */
function Group({ group, current }: { group: MenuGroup; current: MenuEntry | undefined }) {
  const held = group.entries.includes(current as MenuEntry)
  const waiting = group.entries.reduce((sum, { count = 0 }) => sum + count, 0)
  return (
    <details class={held ? 'menu-group menu-group-held' : 'menu-group'} open={held}>
      <summary>
        <Icon name="down" size={16} />
        <span class="menu-label">{group.label}</span>
        <EntryCount n={waiting} />
      </summary>
      <ul>
        {group.entries.map((entry) => (
          <li>
            <Entry entry={entry} current={current} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entry({ entry, current }: { entry: MenuEntry; current: MenuEntry | undefined }) {
  const { path } = useView()
  const href = useHref()
  return (
    <a href={href(entry.path)} aria-current={entry === current ? (entry.path === path ? 'page' : 'true') : undefined}>
      {entry.label}
      <EntryCount n={entry.count} />
    </a>
  )
}

function EntryCount({ n = 0 }: { n?: number }) {
  const { language } = useView()
  const words = useWords(platformWords)
  if (n === 0) return null
  return (
    <span class="menu-count">
      <span aria-hidden="true">{formatNumber(language, n)}</span>
      <Spoken>{words.frame.openRecords(n)}</Spoken>
    </span>
  )
}

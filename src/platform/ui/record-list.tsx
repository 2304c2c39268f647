import type { Child } from 'hono/jsx'
import { useHref } from './view.ts'

export interface RecordEntry {
  path: string
  title: Child
  /** Reference, place, day: what tells it from its neighbours. */
  meta?: Child
  badge?: Child
  summary?: Child
}

/** Records one under the other, the whole line a target. For many columns use DataTable. */
export function RecordList({ entries }: { entries: readonly RecordEntry[] }) {
  const href = useHref()
  return (
    <ul class="records">
      {entries.map((entry) => (
        <li class="record">
          <div class="record-text">
            <a class="record-title" href={href(entry.path)}>
              {entry.title}
            </a>
            {entry.summary && <p>{entry.summary}</p>}
            {entry.meta && <p class="record-meta">{entry.meta}</p>}
          </div>
          {entry.badge}
        </li>
      ))}
    </ul>
  )
}

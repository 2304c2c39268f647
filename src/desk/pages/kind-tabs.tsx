import { Tabs } from '../../platform/ui/tabs.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Filter, pathTo } from '../filter.ts'
import type { KindCount } from '../queries/inbox.ts'
import { deskWords } from '../words.ts'

/** How much there is of each kind; one of them narrows the list. */
export function KindTabs({ kinds, filter }: { kinds: readonly KindCount[]; filter: Filter }) {
  const { inbox: words, filters } = useWords(deskWords)
  const { kind: current, ...others } = filter
  if (kinds.length < 2 && !current) return null
  const all = kinds.reduce((sum, { n }) => sum + n, 0)
  return (
    <Tabs
      label={filters.kind}
      tabs={[
        { path: pathTo(others), label: words.all, count: all, current: !current },
        ...kinds.map(({ kind, n }) => ({
          path: pathTo({ ...others, kind }),
          label: words.kinds[kind],
          count: n,
          current: kind === current,
        })),
      ]}
    />
  )
}

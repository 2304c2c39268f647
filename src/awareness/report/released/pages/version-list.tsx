import { Badge } from '../../../../platform/ui/badge.tsx'
import { Day } from '../../../../platform/ui/day.tsx'
import { RecordList } from '../../../../platform/ui/record-list.tsx'
import { useWords } from '../../../../platform/ui/view.ts'
import type { PublicReport } from '../../../../public-record/awareness-reports.ts'
import { reportWords } from '../../words.ts'
import { pathOf } from '../address.ts'

export function StateBadge({ release: { withdrawnOn, replacedOn } }: { release: PublicReport }) {
  const { states } = useWords(reportWords).released
  if (withdrawnOn) return <Badge tone="not">{states.withdrawn}</Badge>
  return replacedOn ? <Badge>{states.replaced}</Badge> : <Badge tone="done">{states.stands}</Badge>
}

/** Released versions, each with what became of it. */
export function VersionList({ reports }: { reports: readonly PublicReport[] }) {
  const words = useWords(reportWords)
  const { released } = words
  return (
    <RecordList
      entries={reports.map((one) => ({
        path: pathOf(one),
        title: words.of(one.schoolYear),
        meta: (
          <>
            {released.version(String(one.version))} · {released.releasedOn} <Day day={one.releasedOn} />
            {one.replacedOn && (
              <>
                {' · '}
                {released.replacedOn} <Day day={one.replacedOn} />
              </>
            )}
            {one.withdrawnOn && (
              <>
                {' · '}
                {released.withdrawnOn} <Day day={one.withdrawnOn} />
              </>
            )}
          </>
        ),
        badge: <StateBadge release={one} />,
      }))}
    />
  )
}

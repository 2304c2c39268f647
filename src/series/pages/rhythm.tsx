import { Badge } from '../../platform/ui/badge.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { standingOf } from '../../public-record/cadence.ts'
import type { SeriesStanding } from '../queries.ts'
import { seriesWords } from '../words.ts'

/** When a series meets next: announced, due by a day, or overdue. */
export function NextMeeting({ series, today }: { series: SeriesStanding; today: CalendarDay }) {
  const { rhythm: words } = useWords(seriesWords)
  const { dueOn } = standingOf(series, today)
  if (!dueOn) return <>{words.closed}</>
  if (series.nextOn)
    return (
      <>
        {words.announcedFor} <Day day={series.nextOn} style="full" />
      </>
    )
  return (
    <>
      {words.dueBy} <Day day={dueOn} />
    </>
  )
}

export function RhythmBadge({ series, today }: { series: SeriesStanding; today: CalendarDay }) {
  const { rhythm: words } = useWords(seriesWords)
  if (series.closedOn) return <Badge>{words.closed}</Badge>
  if (standingOf(series, today).overdue) return <Badge tone="late">{words.overdue}</Badge>
  return series.nextOn ? <Badge tone="progress">{words.announced}</Badge> : <Badge tone="waiting">{words.inTime}</Badge>
}

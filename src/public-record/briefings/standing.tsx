import { Badge } from '../../platform/ui/badge.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import type { PublicBriefing } from '../queries/briefings.ts'
import { publicBriefingsWords } from './words.ts'

export function isOverdue({ kind, reviewOn, endedOn, withdrawnOn }: PublicBriefing, today: CalendarDay): boolean {
  return kind === 'measure' && !endedOn && !withdrawnOn && reviewOn !== null && reviewOn < today
}

export function BriefingBadge({ briefing, today }: { briefing: PublicBriefing; today: CalendarDay }) {
  const words = useWords(publicBriefingsWords)
  if (briefing.withdrawnOn) return <Badge tone="not">{words.withdrawn}</Badge>
  if (briefing.kind === 'case') return <Badge tone="done">{words.closed}</Badge>
  if (briefing.endedOn) return <Badge>{words.over}</Badge>
  return isOverdue(briefing, today) ? <Badge tone="late">{words.overdue}</Badge> : <Badge tone="progress">{words.running}</Badge>
}

export function Where({ briefing: { districtsAr, districtsFr } }: { briefing: Pick<PublicBriefing, 'districtsAr' | 'districtsFr'> }) {
  const { language } = useView()
  const { everywhere } = useWords(publicBriefingsWords)
  const names = language === 'ar' ? districtsAr : districtsFr
  return <UserText>{enumerate(language, names) || everywhere}</UserText>
}

/** Since when; of a case the month alone. */
export function Since({ briefing: { kind, since } }: { briefing: PublicBriefing }) {
  const words = useWords(publicBriefingsWords)
  return (
    <>
      {kind === 'case' ? words.month : words.since} <Day day={since} style={kind === 'case' ? 'month' : 'long'} />
    </>
  )
}

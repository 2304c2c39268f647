import { Badge } from '../../../platform/ui/badge.tsx'
import { Day, Due } from '../../../platform/ui/day.tsx'
import { Facts } from '../../../platform/ui/facts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { type Day as CalendarDay, daysBetween } from '../../../platform/words/dates.ts'
import type { Minutes } from '../minutes.ts'
import { minutesWords } from '../words.ts'

export interface MinutesFactsProps {
  /** Null while nothing is written. */
  minutes: Minutes | null
  /** Until when the draft is, or was, owed. */
  dueOn: CalendarDay
  today: CalendarDay
}

/** Days given and days kept; what was late stays late. */
export function MinutesFacts({ minutes, dueOn, today }: MinutesFactsProps) {
  const words = useWords(minutesWords)
  const late = minutes ? daysBetween(dueOn, minutes.draftedOn) : 0
  const shown = minutes?.state === 'draft' || !minutes ? null : minutes
  return (
    <Facts
      facts={[
        { term: words.dueOn, value: <Due day={dueOn} today={today} open={!minutes} /> },
        {
          term: words.draftedOn,
          value: minutes && (
            <>
              <Day day={minutes.draftedOn} /> {late > 0 && <Badge tone="late">{words.draftedLate(late)}</Badge>}
            </>
          ),
        },
        { term: words.circulatedOn, value: shown && <Day day={shown.circulatedOn} /> },
        {
          term: words.correctUntil,
          value: shown && <Due day={shown.correctUntil} today={today} open={shown.state === 'circulated' && today <= shown.correctUntil} />,
        },
        { term: words.agreedOn, value: shown?.state === 'agreed' ? <Day day={shown.agreedOn} /> : null },
        { term: words.versionNow, value: minutes && words.version(minutes.version) },
      ]}
    />
  )
}

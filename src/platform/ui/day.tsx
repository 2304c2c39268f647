import { platformWords } from '../words/catalogue.ts'
import { type Day as CalendarDay, dayOf, daysBetween, formatDay, formatTime } from '../words/dates.ts'
import { Badge } from './badge.tsx'
import { useView, useWords } from './view.ts'

interface DayProps {
  day: CalendarDay
  style?: 'full' | 'long' | 'short' | 'month'
}

export function Day({ day, style = 'long' }: DayProps) {
  return <time datetime={day}>{formatDay(useView().language, day, style)}</time>
}

/** An instant, as the calendar and the clocks of Morocco show it. */
export function DayTime({ instant, style = 'long' }: { instant: Date; style?: DayProps['style'] }) {
  const { language } = useView()
  const day = formatDay(language, dayOf(instant), style)
  return <time datetime={instant.toISOString()}>{useWords(platformWords).at(day, formatTime(language, instant))}</time>
}

/** A due date with what is left of it on `today`; lateness is said as lateness. */
export function Due({ day, today, open = true }: { day: CalendarDay; today: CalendarDay; open?: boolean }) {
  const words = useWords(platformWords)
  const left = daysBetween(today, day)
  return (
    <span class="due">
      <Day day={day} />
      {open && (left < 0 ? <Badge tone="late">{words.daysLate(-left)}</Badge> : <Badge tone="waiting">{words.daysLeft(left)}</Badge>)}
    </span>
  )
}

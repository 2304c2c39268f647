import { Icon } from '../../platform/ui/icon.tsx'
import { Spoken, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { CalendarDay } from '../calendar.ts'
import { isOfMeeting, pathOf } from '../debt.ts'
import { pathTo } from '../filter.ts'
import type { DueLine } from '../queries/calendar.ts'
import { deskWords } from '../words.ts'

interface DayCellProps {
  day: CalendarDay
  today: Day
  whose: 'all' | undefined
  /** Of the month before or after. */
  outside: boolean
}

export function DayCell({ day: { day, meetings, due, more, off }, today, whose, outside }: DayCellProps) {
  const { calendar: words } = useWords(deskWords)
  const { language } = useView()
  const href = useHref()
  const empty = meetings.length === 0 && due.length === 0 && !off && day !== today
  const classes = ['day', outside && 'day-outside', off && 'day-off', day === today && 'day-today', empty && 'day-empty'].filter(Boolean)
  const filter = { from: day, to: day, ...(whose && { whose }) }
  return (
    <td class={classes.join(' ')}>
      <a class="day-name" href={href(pathTo(filter))} aria-current={day === today ? 'date' : undefined}>
        <span class="day-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span class="day-whole">{formatDay(language, day, 'full')}</span>
      </a>
      {off && <p class="day-off-name">{nameIn(language, off.nameAr, off.nameFr)}</p>}
      {(meetings.length > 0 || due.length > 0) && (
        <ul>
          {meetings.map(({ ref, title, time }) => (
            <li class="day-meeting">
              <a href={href(`/desk/meetings/${ref}`)}>
                <Icon name="people" size={16} />
                {time && <bdi dir="ltr">{time}</bdi>} <UserText>{shortened(title)}</UserText>
              </a>
            </li>
          ))}
          {due.map((line) => (
            <DueItem line={line} late={line.dueOn < today} />
          ))}
          {more > 0 && (
            <li class="day-more">
              <a href={href(pathTo(filter))}>{words.more(more)}</a>
            </li>
          )}
        </ul>
      )}
    </td>
  )
}

function DueItem({ line, late }: { line: DueLine; late: boolean }) {
  const { inbox: words } = useWords(deskWords)
  const href = useHref()
  return (
    <li class={late ? 'day-due day-due-late' : 'day-due'}>
      <a href={href(pathOf(line))}>
        {late && <Icon name="clock" size={16} />}
        {late && <Spoken>{words.buckets.late} </Spoken>}
        <span class="day-kind">{words.kinds[line.kind]}</span> {isOfMeeting(line.kind) ? null : <bdi dir="ltr">{line.ref}</bdi>}{' '}
        <span class="day-title">
          <UserText>{shortened(line.title)}</UserText>
        </span>
      </a>
    </li>
  )
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 60))}…`
}

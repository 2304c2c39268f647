import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Icon } from '../../platform/ui/icon.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day, formatDay } from '../../platform/words/dates.ts'
import type { CalendarDay } from '../calendar.ts'
import { mondayOf, type Period, pathOf } from '../period.ts'
import { deskWords } from '../words.ts'
import { DayCell } from './calendar-day.tsx'
import { Views } from './views.tsx'

export interface CalendarProps {
  period: Period
  weeks: readonly (readonly CalendarDay[])[]
  today: Day
  whose: 'all' | undefined
  reader: { mayReadAll: boolean; mayReadWorkload: boolean }
}

/** A month or a week: a table on a wide screen and on paper, a list of days on a phone. */
export function CalendarPage({ period, weeks, today, whose, reader }: CalendarProps) {
  const { calendar: words } = useWords(deskWords)
  const title = useTitle(period)
  const days = weeks.flat().filter(({ day }) => period.kind === 'week' || day.startsWith(period.start.slice(0, 7)))
  const nothing = days.every(({ meetings, due }) => meetings.length === 0 && due.length === 0)
  return (
    <DeskPage title={`${words.title} · ${title}`}>
      <PageHeading title={title} over={words.title} actions={<PrintButton />} />
      <Views current="calendar" workload={reader.mayReadWorkload} />
      <Ways period={period} today={today} whose={whose} mayReadAll={reader.mayReadAll} />
      <table class={`calendar calendar-${period.kind}`} data-days>
        <caption class="spoken">{title}</caption>
        <Weekdays />
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <DayCell
                  day={day}
                  today={today}
                  whose={whose}
                  outside={period.kind === 'month' && !day.day.startsWith(period.start.slice(0, 7))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {nothing && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
    </DeskPage>
  )
}

function useTitle({ kind, start }: Period): string {
  const { language } = useView()
  const { calendar: words } = useWords(deskWords)
  return kind === 'month' ? formatDay(language, start, 'month') : words.weekOf(formatDay(language, start))
}

function Ways({ period, today, whose, mayReadAll }: Pick<CalendarProps, 'period' | 'today' | 'whose'> & { mayReadAll: boolean }) {
  const { calendar: words } = useWords(deskWords)
  const href = useHref()
  const middle = period.start.startsWith(today.slice(0, 7)) ? today : period.start
  const kinds = [
    {
      path: pathOf({ kind: 'month' }, period.kind === 'week' ? addDays(period.start, 3) : period.start, whose),
      label: words.month,
      current: period.kind === 'month',
    },
    { path: pathOf({ kind: 'week' }, mondayOf(middle), whose), label: words.week, current: period.kind === 'week' },
  ]
  return (
    <div class="calendar-ways">
      <nav class="cluster" aria-label={words.ways}>
        <a class="icon-button" href={href(pathOf(period, period.previous, whose))} rel="prev" aria-label={words.previous}>
          <Icon name="back" />
        </a>
        <ButtonLink path={pathOf(period, period.kind === 'week' ? mondayOf(today) : today, whose)} weight="quiet">
          {words.today}
        </ButtonLink>
        <a class="icon-button" href={href(pathOf(period, period.next, whose))} rel="next" aria-label={words.next}>
          <Icon name="arrow" />
        </a>
      </nav>
      <Tabs label={words.span} tabs={kinds} />
      {mayReadAll && (
        <Tabs
          label={words.whose}
          tabs={[
            { path: pathOf(period, period.start, undefined), label: words.mine, current: !whose },
            { path: pathOf(period, period.start, 'all'), label: words.everyone, current: whose === 'all' },
          ]}
        />
      )}
    </div>
  )
}

/** Monday first, named as the language names them. */
function Weekdays() {
  const { language } = useView()
  const monday = '2026-03-02'
  return (
    <thead>
      <tr>
        {Array.from({ length: 7 }, (_, nth) => (
          <th scope="col">{formatDay(language, addDays(monday, nth), 'full').split(/[ ,،]/)[0]}</th>
        ))}
      </tr>
    </thead>
  )
}

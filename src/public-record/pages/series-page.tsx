import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { standingOf } from '../cadence.ts'
import type { PublicSeries, SeriesMeeting } from '../queries/series.ts'
import { publicRecordWords } from '../words.ts'
import { FollowLinks } from './follow-links.tsx'
import { MeetingBadge } from './meeting-badge.tsx'

interface SeriesPageProps {
  series: PublicSeries
  meetings: readonly SeriesMeeting[]
  today: CalendarDay
}

/** How often, by which rule, and when next: what an association that was not invited needs to hold the police to its word. */
export function SeriesPage({ series, meetings, today }: SeriesPageProps) {
  const { series: words, meetings: all } = useWords(publicRecordWords)
  const { language } = useView()
  const name = nameIn(language, series.nameAr, series.nameFr)!
  return (
    <PublicPage title={name} trail={[{ path: '/meetings', label: all.title }]} aside={<Rhythm series={series} today={today} />}>
      <PageHeading
        over={<Ltr>{series.ref}</Ltr>}
        title={<UserText>{name}</UserText>}
        badges={standingOf(series, today).overdue && <Badge tone="late">{words.overdue}</Badge>}
        actions={
          <ButtonLink path={`/series/${series.ref}.ics`} weight="quiet" icon="calendar">
            {all.calendar}
          </ButtonLink>
        }
      />
      <Section title={words.rule}>
        <div class="stack">
          <Paragraphs text={nameIn(language, series.rule, series.ruleFr)!} />
          <p class="quiet">{words.complain}</p>
        </div>
      </Section>
      <Section title={words.meetings}>
        {meetings.length === 0 && <EmptyState title={words.noMeetings}>{words.noMeetingsText}</EmptyState>}
        <RecordList
          entries={meetings.map((meeting) => ({
            path: `/meetings/${meeting.ref}`,
            title: <UserText>{meeting.title}</UserText>,
            meta: (
              <>
                <Ltr>{meeting.ref}</Ltr> · <Day day={meeting.day} /> · {all.invited(meeting.invited)}
              </>
            ),
            badge: <MeetingBadge meeting={meeting} />,
          }))}
        />
      </Section>
      <FollowLinks what={`series:${series.id}`} feed="/meetings.atom" />
    </PublicPage>
  )
}

function Rhythm({ series, today }: { series: PublicSeries; today: CalendarDay }) {
  const { series: words } = useWords(publicRecordWords)
  const { dueOn } = standingOf(series, today)
  return (
    <Facts
      facts={[
        { term: words.cadence, value: words.cadences[series.cadence] },
        { term: words.last, value: series.lastOn && <Day day={series.lastOn} /> },
        { term: words.next, value: series.nextOn && <Day day={series.nextOn} style="full" /> },
        { term: words.due, value: dueOn && <Day day={dueOn} /> },
        { term: words.closed, value: series.closedOn && <Day day={series.closedOn} /> },
      ]}
    />
  )
}

import { Badge } from '../../platform/ui/badge.tsx'
import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Colon, Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { standingOf } from '../cadence.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import type { PublicSeries } from '../queries/series.ts'
import { publicRecordWords } from '../words.ts'
import { FollowLinks } from './follow-links.tsx'
import { MeetingBadge } from './meeting-badge.tsx'
import { MeetingTime } from './meeting-time.tsx'

interface MeetingsProps {
  coming: readonly PublicMeeting[]
  past: readonly PublicMeeting[]
  newer: string | null
  older: string | null
  series: readonly PublicSeries[]
  today: CalendarDay
}

/** Meetings to come, and what became of those that were. */
export function MeetingsPage({ coming, past, series, newer, older, today }: MeetingsProps) {
  const { meetings: words } = useWords(publicRecordWords)
  return (
    <PublicPage title={words.title} description={words.lead} feed={useHref()('/meetings.atom')}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink path="/meetings.ics" weight="quiet" icon="calendar">
            {words.calendar}
          </ButtonLink>
        }
      />
      {coming.length + past.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {coming.length > 0 && (
        <Section title={words.coming}>
          <CardGrid>
            {coming.map((meeting) => (
              <Card
                path={`/meetings/${meeting.ref}`}
                title={<UserText>{meeting.title}</UserText>}
                over={<MeetingTime meeting={meeting} />}
                badge={meeting.state === 'postponed' && <MeetingBadge meeting={meeting} />}
              >
                <UserText>{meeting.place}</UserText>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
      {series.length > 0 && <SeriesCards series={series} today={today} />}
      {past.length > 0 && (
        <Section title={words.past}>
          <RecordList
            entries={past.map((meeting) => ({
              path: `/meetings/${meeting.ref}`,
              title: <UserText>{meeting.title}</UserText>,
              meta: (
                <>
                  <Ltr>{meeting.ref}</Ltr> · <Day day={meeting.day} /> · <UserText>{meeting.place}</UserText>
                </>
              ),
              badge: <MeetingBadge meeting={meeting} />,
            }))}
          />
        </Section>
      )}
      <Pagination newer={newer} older={older} />
      <FollowLinks what="meetings:all" feed="/meetings.atom" />
    </PublicPage>
  )
}

function SeriesCards({ series, today }: { series: readonly PublicSeries[]; today: CalendarDay }) {
  const { series: words, requests } = useWords(publicRecordWords)
  const { language } = useView()
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <div class="cluster">
        <MoreLink path="/meeting-requests">{requests.list}</MoreLink>
        <MoreLink path="/associations/application">{requests.apply}</MoreLink>
      </div>
      <CardGrid>
        {series.map((one) => (
          <Card
            path={`/series/${one.ref}`}
            title={<UserText>{nameIn(language === 'zgh' ? 'ar' : language, one.nameAr, one.nameFr)!}</UserText>}
            over={words.cadences[one.cadence]}
            badge={standingOf(one, today).overdue && <Badge tone="late">{words.overdue}</Badge>}
          >
            <NextOf series={one} today={today} />
          </Card>
        ))}
      </CardGrid>
    </Section>
  )
}

function NextOf({ series, today }: { series: PublicSeries; today: CalendarDay }) {
  const { series: words } = useWords(publicRecordWords)
  const { dueOn } = standingOf(series, today)
  if (!dueOn) return <>{words.closed}</>
  return series.nextOn ? (
    <>
      {words.next}
      <Colon />
      <Day day={series.nextOn} />
    </>
  ) : (
    <>
      {words.due} <Day day={dueOn} />
    </>
  )
}

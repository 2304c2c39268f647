import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../named.ts'
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
}

/** Meetings to come, and what became of those that were. */
export function MeetingsPage({ coming, past, series, newer, older }: MeetingsProps) {
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
              <Card path={`/meetings/${meeting.ref}`} title={<UserText>{meeting.title}</UserText>} over={<MeetingTime meeting={meeting} />}>
                <UserText>{meeting.place}</UserText>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
      {series.length > 0 && <SeriesCards series={series} />}
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

function SeriesCards({ series }: { series: readonly PublicSeries[] }) {
  const { series: words, requests } = useWords(publicRecordWords)
  const { language } = useView()
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      <MoreLink path="/meeting-requests">{requests.list}</MoreLink>
      <CardGrid>
        {series.map(({ ref, nameAr, nameFr, cadence, closedOn }) => (
          <Card path={`/series/${ref}`} title={<UserText>{nameIn(language, nameAr, nameFr)!}</UserText>} over={words.cadences[cadence]}>
            {closedOn ? words.closed : words.rule}
          </Card>
        ))}
      </CardGrid>
    </Section>
  )
}

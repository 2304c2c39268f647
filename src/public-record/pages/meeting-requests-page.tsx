import { Badge } from '../../platform/ui/badge.tsx'
import { MoreLink } from '../../platform/ui/button.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { PublicMeetingRequest } from '../queries/meeting-requests.ts'
import { publicRecordWords } from '../words.ts'

/** Which associations asked for a meeting, and whether they were answered in time. */
export function MeetingRequestsPage({ requests, today }: { requests: readonly PublicMeetingRequest[]; today: CalendarDay }) {
  const { meetings, requests: words } = useWords(publicRecordWords)
  return (
    <PublicPage title={words.title} description={words.lead} trail={[{ path: '/meetings', label: meetings.title }]}>
      <PageHeading title={words.title} lead={words.lead} />
      {requests.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      <div class="stack">
        {requests.map((request) => (
          <Request request={request} today={today} />
        ))}
      </div>
    </PublicPage>
  )
}

function Request({ request, today }: { request: PublicMeetingRequest; today: CalendarDay }) {
  const { requests: words } = useWords(publicRecordWords)
  const { state, topic, answer, answeredOn, answerDueOn } = request
  const waits = state === 'waiting'
  const late = (answeredOn ?? today) > answerDueOn
  return (
    <Card
      level={2}
      title={topic ? <UserText>{topic}</UserText> : <Ltr>{request.ref}</Ltr>}
      over={
        <>
          {topic && (
            <>
              <Ltr>{request.ref}</Ltr>
              {' · '}
            </>
          )}
          <UserText>{request.association}</UserText>
        </>
      }
      badge={<Badge tone={waits ? (late ? 'late' : 'waiting') : state === 'granted' ? 'done' : 'not'}>{words.states[state]}</Badge>}
    >
      {!topic && <p class="quiet">{words.underReview}</p>}
      <Facts
        facts={[
          { term: words.askedOn, value: <Day day={request.askedOn} /> },
          { term: words.dueOn, value: <Due day={answerDueOn} today={today} open={waits} /> },
          {
            term: words.answeredOn,
            value: answeredOn && (
              <>
                <Day day={answeredOn} /> {late && <Badge tone="late">{words.wasLate}</Badge>}
              </>
            ),
          },
          {
            term: words.reasons,
            value: state === 'declined' ? answer ? <UserText>{answer}</UserText> : words.underReview : null,
          },
        ]}
      />
      {request.meetingRef && <MoreLink path={`/meetings/${request.meetingRef}`}>{words.meeting}</MoreLink>}
    </Card>
  )
}

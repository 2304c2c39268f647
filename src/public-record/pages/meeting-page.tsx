import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../named.ts'
import type { PublicDemand } from '../queries/demands.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'
import { CommitmentList } from './commitments-page.tsx'
import { DemandList } from './demand-list.tsx'
import { MeetingBadge } from './meeting-badge.tsx'
import { MeetingEvent } from './meeting-event.tsx'
import { MeetingTime } from './meeting-time.tsx'

interface MeetingProps {
  meeting: PublicMeeting
  demands: readonly PublicDemand[]
  /** Of the whole record: item 1 of a meeting that is still to come. */
  openCommitments: readonly PublicDemand[]
  today: CalendarDay
}

export function MeetingPage({ meeting, demands, openCommitments, today }: MeetingProps) {
  const { meetings: words } = useWords(publicRecordWords)
  const coming = meeting.state === 'announced'
  return (
    <PublicPage title={meeting.title} trail={[{ path: '/meetings', label: words.title }]} aside={<About meeting={meeting} />}>
      <PageHeading
        over={<Ltr>{meeting.ref}</Ltr>}
        title={<UserText>{meeting.title}</UserText>}
        badges={<MeetingBadge meeting={meeting} />}
        actions={
          <>
            {coming && (
              <ButtonLink path={`/meetings/${meeting.ref}.ics`} weight="quiet" icon="calendar">
                {words.toCalendar}
              </ButtonLink>
            )}
            <PrintButton />
          </>
        }
      />
      {coming && <MeetingEvent meeting={meeting} />}
      {coming && openCommitments.length > 0 && (
        <Section title={words.itemOne}>
          <div class="stack">
            <p>{words.itemOneText}</p>
            <CommitmentList commitments={openCommitments} today={today} />
          </div>
        </Section>
      )}
      {!coming && (
        <Section title={words.communique}>
          {meeting.communique ? <Paragraphs text={meeting.communique} /> : <p class="quiet">{words.noCommunique}</p>}
        </Section>
      )}
      {(!coming || demands.length > 0) && (
        <Section title={words.demands}>
          {demands.length > 0 ? (
            <DemandList demands={demands} today={today} />
          ) : (
            <EmptyState title={words.noDemands}>{words.noDemandsText}</EmptyState>
          )}
        </Section>
      )}
    </PublicPage>
  )
}

function About({ meeting }: { meeting: PublicMeeting }) {
  const { language } = useView()
  const { meetings: words, acting } = useWords(publicRecordWords)
  const chair = nameIn(language, meeting.chairAr, meeting.chairFr)
  return (
    <Facts
      facts={[
        { term: words.when, value: <MeetingTime meeting={meeting} /> },
        { term: words.where, value: <UserText>{meeting.place}</UserText> },
        {
          term: words.chair,
          value: chair && (
            <>
              <UserText>{chair}</UserText> {meeting.chairActing && `(${acting})`}
            </>
          ),
        },
        { term: words.associations, value: namesOf(meeting.associations) },
        { term: words.topics, value: namesOf(meeting.topics) },
      ]}
    />
  )
}

function namesOf(names: readonly string[]) {
  if (names.length === 0) return null
  return (
    <ul>
      {names.map((name) => (
        <li>
          <UserText>{name}</UserText>
        </li>
      ))}
    </ul>
  )
}

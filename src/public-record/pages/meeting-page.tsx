import { ButtonLink, PrintButton } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { FormerCommuniques } from '../minutes/former-communiques.tsx'
import { MinutesSection } from '../minutes/minutes-section.tsx'
import { publicMinutesWords } from '../minutes/words.ts'
import type { FormerCommunique } from '../queries/communiques.ts'
import type { PublicDemand } from '../queries/demands.ts'
import type { PublicHandout } from '../queries/handouts.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import type { PublicMinutes } from '../queries/minutes.ts'
import { publicRecordWords } from '../words.ts'
import { CommitmentList } from './commitments-page.tsx'
import { DemandList } from './demand-list.tsx'
import { FollowLinks } from './follow-links.tsx'
import { MeetingAgenda } from './meeting-agenda.tsx'
import { MeetingBadge } from './meeting-badge.tsx'
import { MeetingChange } from './meeting-change.tsx'
import { MeetingEvent } from './meeting-event.tsx'
import { MeetingHandouts } from './meeting-handouts.tsx'
import { MeetingTime } from './meeting-time.tsx'

interface MeetingProps {
  meeting: PublicMeeting
  demands: readonly PublicDemand[]
  minutes: PublicMinutes | null
  formerCommuniques: readonly FormerCommunique[]
  handouts: readonly PublicHandout[]
  /** Of the whole record: item 1 of a meeting that is still to come. */
  openCommitments: readonly PublicDemand[]
  today: CalendarDay
}

export function MeetingPage({ meeting, demands, minutes, formerCommuniques, handouts, openCommitments, today }: MeetingProps) {
  const { meetings: words } = useWords(publicRecordWords)
  const coming = meeting.state === 'announced'
  const off = meeting.state === 'postponed' || meeting.state === 'cancelled'
  return (
    <PublicPage
      title={meeting.title}
      trail={[{ path: '/meetings', label: words.title }]}
      feed={useHref()(feedOf(meeting))}
      aside={<About meeting={meeting} />}
    >
      <PageHeading
        over={<Ltr>{meeting.ref}</Ltr>}
        title={<UserText>{meeting.title}</UserText>}
        badges={<MeetingBadge meeting={meeting} />}
        lead={coming && <WhenAndWhere meeting={meeting} />}
        actions={
          <>
            {(coming || off) && (
              <ButtonLink path={`/meetings/${meeting.ref}.ics`} weight="quiet" icon="calendar">
                {words.toCalendar}
              </ButtonLink>
            )}
            <PrintButton />
          </>
        }
      />
      {(coming || off) && <MeetingEvent meeting={meeting} />}
      {meeting.postponedFrom || off ? <MeetingChange meeting={meeting} /> : null}
      {!off && <MeetingAgenda meeting={meeting} />}
      {!off && <MeetingHandouts handouts={handouts} />}
      {coming && openCommitments.length > 0 && (
        <Section title={words.itemOne}>
          <div class="stack">
            <p>{words.itemOneText}</p>
            <CommitmentList commitments={openCommitments} today={today} unsettled />
          </div>
        </Section>
      )}
      {!coming && !off && (
        <>
          <Communique meeting={meeting} former={formerCommuniques} />
          <MinutesSection meetingRef={meeting.ref} minutes={minutes} today={today} />
        </>
      )}
      {((!coming && !off) || demands.length > 0) && (
        <Section title={words.demands}>
          {demands.length > 0 ? (
            <DemandList demands={demands} today={today} />
          ) : (
            <EmptyState title={words.noDemands}>{words.noDemandsText}</EmptyState>
          )}
        </Section>
      )}
      <FollowLinks what={`meeting:${meeting.ref}`} feed={feedOf(meeting)} />
    </PublicPage>
  )
}

interface CommuniqueProps {
  meeting: PublicMeeting
  former: readonly FormerCommunique[]
}

function Communique({ meeting: { ref, communique, communiqueFr }, former }: CommuniqueProps) {
  const { language } = useView()
  const { meetings: words } = useWords(publicRecordWords)
  const { communiquePdf } = useWords(publicMinutesWords)
  const text = language === 'ar' ? communique : (communiqueFr ?? communique)
  const download = text && (
    <ButtonLink path={`/meetings/${ref}/communique.pdf`} weight="quiet" icon="download">
      {communiquePdf}
    </ButtonLink>
  )
  return (
    <Section title={words.communique} action={download}>
      {text ? <Paragraphs text={text} /> : <p class="quiet">{words.noCommunique}</p>}
      <FormerCommuniques former={former} />
    </Section>
  )
}

/** What became of that which was asked there. */
const feedOf = ({ ref }: PublicMeeting) => `/demands.atom?meeting=${encodeURIComponent(ref)}`

/** Before anything else: people look for it on their way. */
function WhenAndWhere({ meeting }: { meeting: PublicMeeting }) {
  return (
    <>
      <MeetingTime meeting={meeting} />
      {meeting.place && (
        <>
          {' · '}
          <UserText>{meeting.place}</UserText>
        </>
      )}
    </>
  )
}

function About({ meeting }: { meeting: PublicMeeting }) {
  const { language } = useView()
  const { meetings: words, acting } = useWords(publicRecordWords)
  const href = useHref()
  const chair = nameIn(language, meeting.chairAr, meeting.chairFr)
  return (
    <Facts
      facts={[
        { term: words.when, value: <MeetingTime meeting={meeting} /> },
        { term: words.where, value: meeting.place ? <UserText>{meeting.place}</UserText> : words.placeUnderReview },
        {
          term: words.series,
          value: meeting.seriesRef && (
            <a href={href(`/series/${meeting.seriesRef}`)}>
              <UserText>{nameIn(language === 'zgh' ? 'ar' : language, meeting.seriesAr, meeting.seriesFr)!}</UserText>
            </a>
          ),
        },
        { term: words.length, value: words.minutesLong(meeting.lengthMinutes) },
        { term: words.origin, value: words.origins[meeting.origin] },
        {
          term: words.chair,
          value: chair && (
            <>
              <UserText>{chair}</UserText> {meeting.chairActing && `(${acting})`}
            </>
          ),
        },
        { term: words.invitedTitle, value: <Invited names={meeting.invited} /> },
        { term: words.associations, value: namesOf(meeting.associations) },
        { term: words.topics, value: namesOf(meeting.topics) },
      ]}
    />
  )
}

/** Who was left out can see it here; the rule stands beside. */
function Invited({ names }: { names: readonly string[] }) {
  const { meetings: words } = useWords(publicRecordWords)
  if (names.length === 0) return words.invited(0)
  return <Disclosure summary={words.invited(names.length)}>{namesOf(names)}</Disclosure>
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

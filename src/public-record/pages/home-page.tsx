import type { Child } from 'hono/jsx'
import { ButtonLink, MoreLink } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Figures } from '../../platform/ui/figures.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Hero } from '../../platform/ui/hero.tsx'
import { Highlight } from '../../platform/ui/highlight.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { SearchBox } from '../../platform/ui/search-box.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { platformWords } from '../../platform/words/catalogue.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Answered, Counts, DistrictCounts } from '../queries/home.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { DemandBadge } from '../story.tsx'
import { publicRecordWords } from '../words.ts'
import { DemandMeta } from './demand-list.tsx'
import { excerpt } from './excerpt.ts'
import { MeetingTime } from './meeting-time.tsx'

interface HomeProps {
  counts: Counts
  meeting: PublicMeeting | undefined
  answers: readonly Answered[]
  districts: readonly DistrictCounts[]
  today: CalendarDay
}

/** At a glance: what was asked, promised, kept, what is late; what comes next; what was just answered. */
export function HomePage({ counts, meeting, answers, districts, today }: HomeProps) {
  const platform = useWords(platformWords)
  const { home } = useWords(publicRecordWords)
  return (
    <PublicPage title={platform.name} description={platform.tagline}>
      <Hero title={platform.tagline} lead={home.lead} aside={<Meeting meeting={meeting} today={today} />}>
        <SearchBox path="/search" label={home.search} hint={home.searchHint} suggest="/search/words.json" />
      </Hero>
      {counts.asked === 0 ? (
        <Section title={home.figures}>
          <EmptyState title={home.empty} action={<ButtonLink path="/about">{home.how}</ButtonLink>}>
            {home.emptyText}
          </EmptyState>
        </Section>
      ) : (
        <>
          <Section title={home.figures}>
            <Balance counts={counts} />
          </Section>
          <div class="columns section">
            <LatestAnswers answers={answers} today={today} />
            <ByDistrict districts={districts} counts={counts} />
          </div>
        </>
      )}
      <Reports />
    </PublicPage>
  )
}

const reports = ['awareness', 'indicators', 'strategy'] as const

/** What is published beside the demands, each on its page. */
function Reports() {
  const { home } = useWords(publicRecordWords)
  return (
    <Section title={home.reports}>
      <RecordList
        entries={reports.map((name) => ({ path: `/${name}`, title: home.reportOf[name].title, summary: home.reportOf[name].text }))}
      />
    </Section>
  )
}

function Balance({ counts }: { counts: Counts }) {
  const { home } = useWords(publicRecordWords)
  return (
    <Figures
      label={home.figures}
      figures={[
        { n: counts.asked, label: home.asked(counts.asked), note: home.askedNote, path: '/demands' },
        { n: counts.promised, label: home.promised(counts.promised), note: home.promisedNote, path: '/commitments' },
        { n: counts.kept, label: home.kept(counts.kept), note: home.keptNote, path: '/commitments?state=kept', tone: 'done' },
        { n: counts.late, label: home.late(counts.late), note: home.lateNote, path: '/demands?state=late', tone: 'late' },
      ]}
    />
  )
}

function Meeting({ meeting, today }: { meeting: PublicMeeting | undefined; today: CalendarDay }) {
  const { home } = useWords(publicRecordWords)
  if (!meeting) {
    return (
      <Highlight over={home.nextMeeting} title={home.noMeeting}>
        <p>{home.noMeetingText}</p>
      </Highlight>
    )
  }
  const coming = meeting.day >= today
  return (
    <Highlight
      over={meeting.day === today ? home.todaysMeeting : coming ? home.nextMeeting : home.lastMeeting}
      title={<MeetingTime meeting={meeting} />}
      action={<ButtonLink path={`/meetings/${meeting.ref}`}>{home.meeting}</ButtonLink>}
    >
      <p>
        <UserText>{meeting.place}</UserText>
      </p>
      {coming ? (
        <p>{home.agenda}</p>
      ) : (
        <p>
          <UserText>{meeting.title}</UserText>
        </p>
      )}
    </Highlight>
  )
}

function LatestAnswers({ answers, today }: { answers: readonly Answered[]; today: CalendarDay }) {
  const { home, page } = useWords(publicRecordWords)
  return (
    <Section title={home.answers} action={<MoreLink path="/demands">{home.allAnswers}</MoreLink>}>
      {answers.length === 0 ? (
        <EmptyState title={home.noAnswers}>{home.noAnswersText}</EmptyState>
      ) : (
        <RecordList
          entries={answers.map((demand) => {
            const answer = demand.commitmentText ?? demand.answerText
            return {
              path: `/demands/${demand.ref}`,
              title: <UserText>{excerpt(demand.text)}</UserText>,
              summary: answer ? <UserText>{excerpt(answer, 140)}</UserText> : demand.answerKind && page.answerKinds[demand.answerKind],
              meta: <DemandMeta demand={demand} day={demand.answeredOn ?? demand.askedOn} />,
              badge: <DemandBadge demand={demand} today={today} />,
            }
          })}
        />
      )}
    </Section>
  )
}

const shown = 8

interface DistrictRow {
  name: Child
  open: number
  closed: number
}

function ByDistrict({ districts, counts }: { districts: readonly DistrictCounts[]; counts: Counts }) {
  const { language } = useView()
  const href = useHref()
  const { home } = useWords(publicRecordWords)
  const named = ({ nameAr, nameFr, open, closed }: DistrictCounts): DistrictRow => {
    if (!nameAr) return { name: home.noDistrict, open, closed }
    const link = (
      <a href={href(`/demands?district=${encodeURIComponent(nameAr)}`)}>
        <UserText>{nameIn(language, nameAr, nameFr)}</UserText>
      </a>
    )
    return { name: link, open, closed }
  }
  return (
    <Section title={home.districts}>
      <DataTable
        caption={home.districts}
        captionSpoken
        columns={[
          { header: home.district, cell: ({ name }) => name },
          { header: home.open, cell: ({ open }) => <Count n={open} />, align: 'end' },
          { header: home.closed, cell: ({ closed }) => <Count n={closed} />, align: 'end' },
        ]}
        rows={[...districts.slice(0, shown).map(named), ...together(districts.slice(shown), home.otherDistricts)]}
        foot={[home.total, <Count n={counts.open} />, <Count n={counts.closed} />]}
      />
    </Section>
  )
}

/** The districts that are not shown by themselves: with them the columns add up. */
function together(others: readonly DistrictCounts[], name: string): DistrictRow[] {
  if (others.length === 0) return []
  const sum = (count: 'open' | 'closed') => others.reduce((total, row) => total + row[count], 0)
  return [{ name, open: sum('open'), closed: sum('closed') }]
}

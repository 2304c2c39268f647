import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { MeetingState } from '../meeting.ts'
import type { MeetingSummary } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { StateBadge } from './state-badge.tsx'

/** What each tab of the list holds. */
export const tabs = {
  all: ['draft', 'announced', 'postponed', 'cancelled', 'held', 'minutes_draft', 'agreed', 'published'],
  coming: ['draft', 'announced', 'postponed'],
  open: ['held', 'minutes_draft'],
  agreed: ['agreed'],
  published: ['published'],
} as const satisfies Record<string, readonly MeetingState[]>

export type Tab = keyof typeof tabs

interface ListPageProps {
  tab: Tab
  meetings: readonly MeetingSummary[]
  newer: string | null
  older: string | null
  mayPlan: boolean
  readsSeries: boolean
}

export function ListPage({ tab, meetings, newer, older, mayPlan, readsSeries }: ListPageProps) {
  const { list: words } = useWords(meetingsWords)
  const names = Object.keys(tabs) as Tab[]
  const plan = (
    <ButtonLink path="/desk/meetings/new" weight="primary" icon="plus">
      {words.plan}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk', label: words.desk }]}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {readsSeries && <ButtonLink path="/desk/series">{words.series}</ButtonLink>}
            {mayPlan && plan}
          </>
        }
      />
      <Tabs tabs={names.map((name) => ({ path: pathOf(name), label: words.tabs[name], current: name === tab }))} />
      {meetings.length === 0 ? <EmptyState title={words.empty}>{mayPlan && words.emptyHint}</EmptyState> : <Records meetings={meetings} />}
      <Pagination newer={newer} older={older} />
    </DeskPage>
  )
}

export function pathOf(tab: Tab): string {
  return tab === 'all' ? '/desk/meetings' : `/desk/meetings?state=${tab}`
}

function Records({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const { list: words } = useWords(meetingsWords)
  return (
    <RecordList
      entries={meetings.map((meeting) => ({
        path: `/desk/meetings/${meeting.ref}`,
        title: <UserText>{meeting.title}</UserText>,
        meta: (
          <>
            <Ltr>{meeting.ref}</Ltr> · <Day day={meeting.day} style="full" /> · <UserText>{meeting.place}</UserText> ·{' '}
            {words.associations(meeting.associations)} · {words.demands(meeting.demands)}
          </>
        ),
        badge: <StateBadge state={meeting.state} />,
      }))}
    />
  )
}

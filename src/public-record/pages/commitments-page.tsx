import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import { type CommitmentState, commitmentStateOf, commitmentStates } from '../demand.ts'
import type { PublicDemand } from '../queries/demands.ts'
import { DemandBadge } from '../story.tsx'
import { publicRecordWords } from '../words.ts'
import { excerpt } from './excerpt.ts'

interface CommitmentsProps {
  commitments: readonly PublicDemand[]
  counts: Partial<Record<CommitmentState, number>>
  state: CommitmentState | undefined
  newer: string | null
  older: string | null
  today: CalendarDay
}

/** What was promised, by the day on which it is due. */
export function CommitmentsPage({ commitments, counts, state, newer, older, today }: CommitmentsProps) {
  const { commitments: words } = useWords(publicRecordWords)
  const all = commitmentStates.reduce((total, each) => total + (counts[each] ?? 0), 0)
  return (
    <PublicPage title={words.title} description={words.lead}>
      <PageHeading title={words.title} lead={words.lead} />
      <Tabs
        label={words.title}
        tabs={[
          { path: '/commitments', label: words.all, count: all, current: !state },
          ...commitmentStates.map((each) => ({
            path: `/commitments?state=${each}`,
            label: words.states[each],
            count: counts[each] ?? 0,
            current: each === state,
          })),
        ]}
      />
      {commitments.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <CommitmentList commitments={commitments} today={today} />
      )}
      <Pagination newer={newer} older={older} />
    </PublicPage>
  )
}

interface CommitmentListProps {
  commitments: readonly PublicDemand[]
  today: CalendarDay
  /** As item 1 of the next meeting: what is contested again is not told by the word that was given first. */
  unsettled?: true
}

/** Commitments with owner and day. */
export function CommitmentList({ commitments, today, unsettled }: CommitmentListProps) {
  const { language } = useView()
  return (
    <RecordList
      entries={commitments.map((demand) => ({
        path: `/demands/${demand.ref}`,
        title: <UserText>{excerpt(demand.commitmentText ?? demand.text, 150)}</UserText>,
        summary: (
          <>
            <Ltr>{demand.ref}</Ltr> · <UserText>{nameIn(language, demand.officeAr, demand.officeFr)}</UserText>
          </>
        ),
        meta: demand.dueOn && <Due day={demand.dueOn} today={today} open={demand.state === 'promised'} />,
        badge:
          unsettled && demand.state !== 'promised' ? (
            <DemandBadge demand={demand} today={today} />
          ) : (
            <CommitmentBadge demand={demand} today={today} />
          ),
      }))}
    />
  )
}

const tones: Partial<Record<CommitmentState, Tone>> = { kept: 'done', partly: 'partly', not_kept: 'not' }

/** The word of those who asked outlasts the state of the demand. What still runs is told by its day. */
function CommitmentBadge({ demand, today }: { demand: PublicDemand; today: CalendarDay }) {
  const { badges } = useWords(publicRecordWords)
  const tone = tones[commitmentStateOf(demand, today)]
  if (tone && demand.verdict) return <Badge tone={tone}>{badges[demand.verdict]}</Badge>
  return demand.state === 'promised' ? null : <DemandBadge demand={demand} today={today} />
}

import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { BriefingLine } from '../queries.ts'
import { briefingsWords } from '../words.ts'
import { StateBadge, Where } from './standing.tsx'

interface BriefingsPageProps {
  briefings: readonly BriefingLine[]
  /** Of all of them, also of those on other pages. */
  overdue: number
  newer: string | null
  older: string | null
  today: CalendarDay
  mayDraft: boolean
}

/** Every briefing of the command; what is overdue stands first. */
export function BriefingsPage({ briefings, overdue, newer, older, today, mayDraft }: BriefingsPageProps) {
  const { list: words, kinds } = useWords(briefingsWords)
  const { language } = useView()
  const draft = mayDraft && (
    <>
      <ButtonLink path="/desk/briefings/new?kind=measure" weight="primary" icon="plus">
        {words.measure}
      </ButtonLink>
      <ButtonLink path="/desk/briefings/new?kind=case">{words.case}</ButtonLink>
    </>
  )
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={draft} />
      {overdue > 0 && (
        <Callout tone="warning">
          <p>{words.overdueCount(overdue)}</p>
        </Callout>
      )}
      {briefings.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      <RecordList
        entries={briefings.map((briefing) => ({
          path: `/desk/briefings/${briefing.ref}`,
          title: <UserText>{nameIn(language, briefing.titleAr, briefing.titleFr)!}</UserText>,
          summary: briefing.reviewOn && briefing.state === 'sent' && (
            <>
              {words.review} <Day day={briefing.reviewOn} />
            </>
          ),
          meta: (
            <>
              <Ltr>{briefing.ref}</Ltr> · {kinds[briefing.kind]} · <Where briefing={briefing} />
            </>
          ),
          badge: <StateBadge briefing={briefing} today={today} />,
        }))}
      />
      <Pagination newer={newer} older={older} />
    </DeskPage>
  )
}

import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { ReportSummary } from '../queries.ts'
import { readingWords } from '../words.ts'

interface ListPageProps {
  reports: readonly ReportSummary[]
  newer: string | null
  older: string | null
  mayImport: boolean
}

export const tones: Record<ReportSummary['state'], Tone> = { in_review: 'waiting', confirmed: 'done', discarded: 'neutral' }

export function ListPage({ reports, newer, older, mayImport }: ListPageProps) {
  const words = useWords(readingWords)
  const add = (
    <ButtonLink path="/desk/reports/new" weight="primary" icon="plus">
      {words.list.add}
    </ButtonLink>
  )
  return (
    <DeskPage title={words.list.title} trail={[{ path: '/desk', label: words.desk }]}>
      <PageHeading title={words.list.title} lead={words.list.lead} actions={mayImport && add} />
      {reports.length === 0 ? (
        <EmptyState title={words.list.empty}>{words.list.emptyHint}</EmptyState>
      ) : (
        <RecordList
          entries={reports.map((report) => ({
            path: `/desk/reports/${report.id}`,
            title: <UserText>{firstLine(report.beginning)}</UserText>,
            meta: <Meta report={report} />,
            badge: <Badge tone={tones[report.state]}>{words.states[report.state]}</Badge>,
          }))}
        />
      )}
      <Pagination newer={newer} older={older} />
    </DeskPage>
  )
}

function Meta({ report: { source, importedAt, meetingRef } }: { report: ReportSummary }) {
  const { list: words } = useWords(readingWords)
  return (
    <>
      {source && (
        <>
          <UserText>{source}</UserText> ·{' '}
        </>
      )}
      {words.importedAt} <DayTime instant={importedAt} />
      {meetingRef && (
        <>
          {' '}
          · <Ltr>{meetingRef}</Ltr>
        </>
      )}
    </>
  )
}

const enough = 90

/** The beginning of a report, as a title: its first line that says anything. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((one) => /\p{L}{2}/u.test(one) && !/^\[.*\]$/.test(one.trim())) ?? text
  return line.length > enough ? `${line.slice(0, enough).replace(/\s+\S*$/, '')}…` : line
}

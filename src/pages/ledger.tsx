import type { LedgerLine } from '../platform/ledger/queries.ts'
import { DataTable } from '../platform/ui/data-table.tsx'
import { DayTime } from '../platform/ui/day.tsx'
import { DeskPage } from '../platform/ui/desk-page.tsx'
import { EmptyState } from '../platform/ui/empty-state.tsx'
import { PageHeading } from '../platform/ui/heading.tsx'
import { Pagination } from '../platform/ui/pagination.tsx'
import { Ltr, UserText } from '../platform/ui/texts.tsx'
import { useWords } from '../platform/ui/view.ts'
import { appWords } from '../words.ts'

interface LedgerPageProps {
  lines: readonly (LedgerLine & { actLabel: string })[]
  older: string | null
}

/** The private ledger of acts, newest first. */
export function LedgerPage({ lines, older }: LedgerPageProps) {
  const words = useWords(appWords).ledger
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={words.title}
          captionSpoken
          columns={[
            { header: words.when, cell: (line) => <DayTime instant={line.at} /> },
            { header: words.act, cell: (line) => <UserText>{line.actLabel}</UserText> },
            { header: words.by, cell: (line) => <UserText>{line.actorName ?? '—'}</UserText> },
            { header: words.subject, cell: (line) => <Ltr>{line.subject}</Ltr> },
          ]}
          rows={lines}
        />
      )}
      <Pagination {...(older && { older })} />
    </DeskPage>
  )
}

import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { schoolsWords } from '../../schools/words.ts'
import type { Import } from '../import.ts'
import { fieldsOf } from '../kind.ts'
import { mainField, type Row } from '../preview.ts'
import type { Known } from '../queries/register.ts'
import { exchangeWords } from '../words.ts'

const most = 20

interface RowsProps {
  file: Import
  rows: readonly Row[]
}

export function NewRows({ file, rows }: RowsProps) {
  const { preview: words, fields } = useWords(exchangeWords)
  const labels: Record<string, string> = fields[file.kind]
  const filled = fieldsOf[file.kind].filter((field) => file.mapping.includes(field))
  return (
    <Section title={words.newTitle}>
      <DataTable
        caption={words.newTitle}
        captionSpoken
        columns={[
          { header: '#', cell: (row: Row) => <Count n={row.number} /> },
          ...filled.map((field) => ({
            header: labels[field]!,
            cell: (row: Row) => <UserText>{shortened(row.cells[field] || '—')}</UserText>,
          })),
        ]}
        rows={rows.slice(0, most)}
      />
      {rows.some(({ range }) => range) && <p class="quiet">{words.range}</p>}
      <More n={rows.length - most} />
    </Section>
  )
}

export function KnownRows({ file, rows }: RowsProps) {
  const { preview: words, fields } = useWords(exchangeWords)
  const labels: Record<string, string> = fields[file.kind]
  return (
    <Section title={words.knownTitle}>
      <DataTable
        caption={words.knownTitle}
        captionSpoken
        columns={[
          { header: '#', cell: (row) => <Count n={row.number} /> },
          { header: labels[mainField[file.kind]]!, cell: (row) => <UserText>{shortened(row.cells[mainField[file.kind]] ?? '')}</UserText> },
          { header: words.knownAs, cell: ({ known }) => known && <KnownAs known={known} /> },
        ]}
        rows={rows.slice(0, most)}
      />
      <More n={rows.length - most} />
    </Section>
  )
}

/** What stands in the record and is said anew: before and after. */
export function ChangedRows({ file, rows }: RowsProps) {
  const { preview: words, fields } = useWords(exchangeWords)
  const labels: Record<string, string> = fields[file.kind]
  return (
    <Section title={words.changeTitle}>
      <DataTable
        caption={words.changeTitle}
        captionSpoken
        columns={[
          { header: '#', cell: (row) => <Count n={row.number} /> },
          { header: labels[mainField[file.kind]]!, cell: (row) => <UserText>{shortened(row.cells[mainField[file.kind]] ?? '')}</UserText> },
          { header: words.knownAs, cell: ({ known }) => known && <KnownAs known={known} /> },
          { header: words.changes, cell: ({ changes }) => <Changes changes={changes ?? []} labels={labels} /> },
        ]}
        rows={rows.slice(0, most)}
      />
      <More n={rows.length - most} />
    </Section>
  )
}

/** Which one it is, and by what it was known: a person sees whether it is the right one. */
function KnownAs({ known: { path, ref, match } }: { known: Known }) {
  const { preview: words } = useWords(exchangeWords)
  const { language } = useView()
  const href = useHref()
  return (
    <>
      <a href={href(path)}>
        <UserText>{ref}</UserText>
      </a>
      {match && (
        <span class="quiet">
          {' · '}
          {words.matchedBy[match.by]}
          {match.metres !== null && ` · ${words.away(formatNumber(language, match.metres))}`}
        </span>
      )}
    </>
  )
}

function Changes({ changes, labels }: { changes: NonNullable<Row['changes']>; labels: Record<string, string> }) {
  const { levels, sectors } = useWords(schoolsWords)
  const named: Record<string, string> = { ...levels, ...sectors }
  const said = (value: string) => <UserText>{named[value] ?? value}</UserText>
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li>
          {labels[field]}: {before && <del>{said(before)}</del>} <ins>{said(after)}</ins>
        </li>
      ))}
    </ul>
  )
}

function More({ n }: { n: number }) {
  const { preview: words } = useWords(exchangeWords)
  return n > 0 ? <p class="quiet">{words.more(n)}</p> : null
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

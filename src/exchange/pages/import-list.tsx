import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { ImportState } from '../import.ts'
import type { ImportLine } from '../queries/imports.ts'
import { exchangeWords } from '../words.ts'

const tones: Record<ImportState, Tone> = { preview: 'waiting', waiting: 'progress', done: 'done', discarded: 'neutral' }

/** Files that were brought, the newest first. */
export function ImportList({ imports }: { imports: readonly ImportLine[] }) {
  const { page: words, kinds } = useWords(exchangeWords)
  const href = useHref()
  return (
    <Section title={words.recent}>
      {imports.length === 0 ? (
        <p class="quiet">{words.recentNone}</p>
      ) : (
        <DataTable
          caption={words.recent}
          captionSpoken
          columns={[
            {
              header: words.file,
              cell: (line) => (
                <a href={href(`/desk/imports/${line.id}`)}>
                  <UserText>{line.fileName}</UserText>
                </a>
              ),
            },
            { header: words.what, cell: (line) => kinds[line.kind] },
            { header: words.rows, cell: (line) => <Count n={line.total} /> },
            { header: words.state, cell: (line) => <Badge tone={tones[line.state]}>{words.states[line.state]}</Badge> },
            { header: words.by, cell: (line) => <UserText>{line.account ?? '—'}</UserText> },
            { header: words.when, cell: (line) => <DayTime instant={line.uploadedAt} style="short" /> },
          ]}
          rows={imports}
        />
      )}
    </Section>
  )
}

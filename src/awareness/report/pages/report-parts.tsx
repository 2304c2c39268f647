import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Section } from '../../../platform/ui/heading.tsx'
import { Count, UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import type { Report } from '../report.ts'
import { coveredText, type Part, partsOf, shareText, topicRows } from '../sentences.ts'
import { reportWords } from '../words.ts'

/** The tables of a report, one for each way of looking at it. */
export function ReportParts({ report }: { report: Report }) {
  const words = useWords(reportWords)
  const { language } = useView()
  return (
    <>
      {partsOf(language, report).map((part, nth, parts) => (
        <PartTable part={part} note={nth === parts.length - 1 ? `${words.classesNote} ${words.coveredNote}` : null} />
      ))}
      <Section title={words.byTopic}>
        <div class="stack">
          <DataTable
            caption={words.byTopic}
            captionSpoken
            columns={[
              { header: words.topic, cell: ({ name }) => name },
              { header: words.sessions, cell: ({ sessions }) => <Count n={sessions} />, align: 'end' },
              { header: words.shareOfTopics, cell: ({ share }) => share, align: 'end' },
            ]}
            rows={topicRows(language, report)}
          />
          <p class="quiet">{words.topicNote}</p>
        </div>
      </Section>
    </>
  )
}

function PartTable({ part: { title, head, rows }, note }: { part: Part; note: string | null }) {
  const words = useWords(reportWords)
  const { language } = useView()
  const number = (n: number) => formatNumber(language, n)
  return (
    <Section title={title}>
      <div class="stack">
        <DataTable
          caption={title}
          captionSpoken
          columns={[
            { header: head, cell: ({ name }) => <UserText>{name}</UserText> },
            { header: words.sessions, cell: ({ row }) => <Count n={row.sessions} />, align: 'end' },
            { header: words.schools, cell: ({ row }) => words.reachedOf(number(row.schools), number(row.schoolsInAll)), align: 'end' },
            { header: words.classes, cell: ({ row }) => <Count n={row.classes} />, align: 'end' },
            { header: words.share, cell: ({ row }) => shareText(language, row.share), align: 'end' },
            { header: words.covered, cell: ({ row }) => coveredText(language, row), align: 'end' },
            { header: words.girls, cell: ({ row }) => <Count n={row.girls} />, align: 'end' },
            { header: words.boys, cell: ({ row }) => <Count n={row.boys} />, align: 'end' },
          ]}
          rows={rows}
        />
        {note && <p class="quiet">{note}</p>}
      </div>
    </Section>
  )
}

import { BarChart } from '../../../../platform/charts/bar-chart.tsx'
import { DataTable } from '../../../../platform/ui/data-table.tsx'
import { Section } from '../../../../platform/ui/heading.tsx'
import { Count, UserText } from '../../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../../platform/ui/view.ts'
import { formatNumber } from '../../../../platform/words/numbers.ts'
import type { ReportRow, ShownReport } from '../../../../public-record/awareness-reports.ts'
import { shareText } from '../../sentences.ts'
import { reportWords } from '../../words.ts'
import { isHidden, type ShownPart, shownParts } from '../sentences.ts'

/** Classes reached beside those enrolled, by district where that is shown, else by level. */
export function CoverageChart({ report }: { report: ShownReport }) {
  const words = useWords(reportWords)
  const { language } = useView()
  const covered = (rows: readonly ReportRow[]) => rows.filter(({ enrolled }) => enrolled !== null && enrolled > 0)
  const part = shownParts(language, report)
    .toReversed()
    .find(({ rows }) => covered(rows).length > 1)
  if (!part) return null
  const rows = covered(part.rows)
  return (
    <Section title={words.released.chart} id="coverage">
      <BarChart
        id="coverage-chart"
        title={`${words.released.chart} · ${part.title}`}
        description={words.released.chartText}
        labels={rows.map(({ name }) => name[language])}
        labelHeader={part.head}
        series={[
          { name: words.released.reached, values: rows.map((row) => row.covered) },
          { name: words.released.enrolled, values: rows.map((row) => row.enrolled) },
        ]}
        openTableUpTo={12}
      />
      <p class="quiet">{words.coveredNote}</p>
    </Section>
  )
}

/** The tables of a report. A row that is hidden is named, and says so. */
export function ShownTables({ report }: { report: ShownReport }) {
  const words = useWords(reportWords)
  const { language } = useView()
  return (
    <>
      {shownParts(language, report).map((part, nth, parts) => (
        <PartTable part={part} note={nth === parts.length - 1 ? words.classesNote : null} />
      ))}
      <Section title={words.byTopic} id="topic">
        <div class="stack">
          <DataTable
            caption={words.byTopic}
            captionSpoken
            columns={[
              { header: words.topic, cell: ({ name }) => <UserText>{name[language]}</UserText> },
              { header: words.sessions, cell: ({ sessions }) => <Figure n={sessions} />, align: 'end' },
              {
                header: words.shareOfTopics,
                cell: ({ sessions, share }) => (sessions === null ? '—' : shareText(language, share)),
                align: 'end',
              },
            ]}
            rows={report.byTopic}
          />
          <p class="quiet">{words.topicNote}</p>
        </div>
      </Section>
    </>
  )
}

function PartTable({ part: { id, title, head, rows }, note }: { part: ShownPart; note: string | null }) {
  const words = useWords(reportWords)
  const { language } = useView()
  return (
    <Section title={title} id={id}>
      <div class="stack">
        <DataTable
          caption={title}
          captionSpoken
          columns={[
            { header: head, cell: ({ name }) => <UserText>{name[language]}</UserText> },
            { header: words.sessions, cell: ({ sessions }) => <Figure n={sessions} />, align: 'end' },
            { header: words.schools, cell: (row) => (isHidden(row) ? '—' : <Of n={row.schools} of={row.schoolsInAll} />), align: 'end' },
            { header: words.classes, cell: (row) => (isHidden(row) ? '—' : <Figure n={row.classes} />), align: 'end' },
            {
              header: words.share,
              cell: (row) => (isHidden(row) || row.classes === null ? '—' : shareText(language, row.share)),
              align: 'end',
            },
            { header: words.covered, cell: (row) => (isHidden(row) ? '—' : <Of n={row.covered} of={row.enrolled} />), align: 'end' },
            { header: words.pupils, cell: (row) => (isHidden(row) ? '—' : <Figure n={row.pupils} />), align: 'end' },
          ]}
          rows={rows}
        />
        {note && <p class="quiet">{note}</p>}
      </div>
    </Section>
  )
}

function Figure({ n }: { n: number | null }) {
  const { notShown } = useWords(reportWords).released
  return n === null ? <span class="quiet">{notShown}</span> : <Count n={n} />
}

function Of({ n, of }: { n: number | null; of: number | null }) {
  const words = useWords(reportWords)
  const { language } = useView()
  if (n === null || of === null) return <span class="quiet">{words.released.notShown}</span>
  return <>{words.reachedOf(formatNumber(language, n), formatNumber(language, of))}</>
}

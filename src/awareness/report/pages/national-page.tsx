import { DataTable } from '../../../platform/ui/data-table.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { Ltr } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { type Counted, type Finding, nationalStatements, type SeriesYear } from '../national.ts'
import { findingText } from '../sentences.ts'
import { reportWords } from '../words.ts'

interface NationalPageProps {
  series: readonly SeriesYear[]
  findings: readonly Finding[]
}

/** A worked example: how figures are read here. */
export function NationalPage({ series, findings }: NationalPageProps) {
  const { national: words, public: site } = useWords(reportWords)
  const { language } = useView()
  return (
    <PublicPage title={words.title} trail={[{ path: '/awareness', label: site.title }]}>
      <PageHeading title={words.title} lead={words.lead} />
      <Section title={words.table}>
        <NationalTable series={series} />
      </Section>
      <Section title={words.findings}>
        <ul class="stack">
          {findings.map((finding) => (
            <li>{findingText(language, finding)}</li>
          ))}
        </ul>
      </Section>
      <p>{words.coverage}</p>
      <p class="quiet">{words.source}</p>
    </PublicPage>
  )
}

function NationalTable({ series }: Pick<NationalPageProps, 'series'>) {
  const { national: words, year } = useWords(reportWords)
  const { language } = useView()
  const value = (line: SeriesYear, of: Counted) => {
    const n = line[of]
    if (n === null) return '—'
    return (
      <>
        {line.derived.includes(of) && '≈ '}
        {formatNumber(language, n)}
        {line.derived.includes(of) && <span class="quiet"> ({words.derived})</span>}
      </>
    )
  }
  const sharesOf = ({ schoolYear }: SeriesYear) => nationalStatements.find((one) => one.schoolYear === schoolYear)?.shares
  return (
    <DataTable
      caption={words.table}
      captionSpoken
      columns={[
        { header: year, cell: ({ schoolYear }) => <Ltr>{schoolYear}</Ltr> },
        { header: words.schools, cell: (line) => value(line, 'schools'), align: 'end' },
        { header: words.pupils, cell: (line) => value(line, 'pupils'), align: 'end' },
        {
          header: words.perSchool,
          cell: ({ pupilsASchool }) => (pupilsASchool === null ? '—' : formatNumber(language, pupilsASchool)),
          align: 'end',
        },
        { header: words.shares, cell: (line) => sharesOf(line)?.join(' / ') ?? '—', align: 'end' },
      ]}
      rows={series}
    />
  )
}

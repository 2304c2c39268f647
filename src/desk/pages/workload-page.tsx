import { PrintButton } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Count, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { OfficeLoad } from '../queries/workload.ts'
import type { Week } from '../trend.ts'
import { deskWords } from '../words.ts'
import { TrendChart } from './trend-chart.tsx'
import { Views } from './views.tsx'

export interface WorkloadProps {
  offices: readonly OfficeLoad[]
  /** Of which the weeks are shown; null for the whole command. */
  office: OfficeLoad | null
  weeks: readonly Week[]
}

/** Counts by office: no person is measured. */
export function WorkloadPage({ offices, office, weeks }: WorkloadProps) {
  const { workload: words } = useWords(deskWords)
  const { language } = useView()
  const of = office ? nameIn(language, office.nameAr, office.nameFr)! : words.command
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} actions={<PrintButton />} />
      <Views current="workload" workload />
      <Section title={words.byOffice}>
        <Offices offices={offices} />
      </Section>
      <Section title={words.trend(of)} id="trend">
        <TrendChart weeks={weeks} label={words.trend(of)} />
        <Weeks weeks={weeks} title={words.trend(of)} />
      </Section>
    </DeskPage>
  )
}

function Offices({ offices }: { offices: readonly OfficeLoad[] }) {
  const { workload: words } = useWords(deskWords)
  const { language } = useView()
  const href = useHref()
  const count = (n: number, query: string) => (n > 0 ? <a href={href(`/desk?${query}`)}>{<Count n={n} />}</a> : <Count n={n} />)
  return (
    <DataTable
      caption={words.byOffice}
      captionSpoken
      columns={[
        {
          header: words.office,
          cell: ({ id, nameAr, nameFr }) => (
            <a href={href(`/desk/offices/${id}`)}>
              <UserText>{nameIn(language, nameAr, nameFr)}</UserText>
            </a>
          ),
        },
        {
          header: words.holder,
          cell: ({ holder, acting }) => (
            <>
              <UserText>{holder ?? words.vacant}</UserText>
              {acting && ` (${words.acting})`}
            </>
          ),
        },
        { header: words.open, cell: ({ id, open }) => count(open, `office=${id}&whose=all`), align: 'end' },
        { header: words.late, cell: ({ id, late }) => count(late, `office=${id}&late=yes&whose=all`), align: 'end' },
        { header: words.soon, cell: ({ soon }) => <Count n={soon} />, align: 'end' },
        { header: words.age, cell: ({ medianAge }) => (medianAge === null ? '—' : words.days(medianAge)), align: 'end' },
        {
          header: words.weeks,
          cell: ({ id }) => <a href={href(`/desk/workload?office=${id}#trend`)}>{words.show}</a>,
        },
      ]}
      rows={offices}
    />
  )
}

function Weeks({ weeks, title }: { weeks: readonly Week[]; title: string }) {
  const { workload: words } = useWords(deskWords)
  return (
    <DataTable
      caption={title}
      captionSpoken
      columns={[
        { header: words.week, cell: ({ monday }) => <Day day={monday} style="short" /> },
        { header: words.received, cell: ({ received }) => <Count n={received} />, align: 'end' },
        { header: words.answered, cell: ({ answered }) => <Count n={answered} />, align: 'end' },
        { header: words.closed, cell: ({ closed }) => <Count n={closed} />, align: 'end' },
        { header: words.openAtEnd, cell: ({ open }) => <Count n={open} />, align: 'end' },
      ]}
      rows={[...weeks].reverse()}
    />
  )
}

import { DataTable } from '../../../platform/ui/data-table.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Count, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { isQuarter } from '../../../platform/words/quarters.ts'
import { definitionOf, type IndicatorId } from '../indicator.ts'
import type { Period } from '../period.ts'
import type { Desk, Parts } from '../read-desk.ts'
import { doubtOf, said } from '../said.ts'
import { indicatorWords } from '../words.ts'
import { CrossTable } from './cross-table.tsx'
import { differing } from './desk-indicators.tsx'
import { Explanation } from './explanation.tsx'
import { FiguresTable } from './figures-table.tsx'
import { QuartersChart } from './quarters-chart.tsx'

interface DeskIndicatorPageProps {
  id: IndicatorId
  period: Period
  desk: Desk
  parts: Parts
  /** Whether the reader may see what was counted one by one. */
  mayList: boolean
}

/** One indicator at the desk: its history, its districts, and the list behind it. */
export function DeskIndicatorPage({ id, period, desk, parts: { districts, cross }, mayList }: DeskIndicatorPageProps) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const href = useHref()
  const definition = definitionOf(id)
  const { unit } = definition
  const list = (district = '') => href(`/desk/indicators/${id}/list?period=${period}${district}`)
  const { name, sentence } = words.explained[id]
  const own = desk.figures.filter((one) => one.id === id)
  const shown = own.map(({ frozen, live, version, period }) => ({
    ...{ period, version: frozen?.version ?? version, frozenOn: frozen?.frozenOn ?? null, hidden: null },
    ...(frozen ?? live),
  }))
  const live = (of: string) => {
    const figure = own.find((one) => one.period === of)
    return figure ? differing(language, figure) : null
  }
  return (
    <DeskPage title={name} trail={[{ path: `/desk/indicators?period=${period}`, label: words.title }]}>
      <PageHeading title={name} lead={sentence} />
      <Section title={words.quartersTitle} action={mayList && <a href={list()}>{`${words.list} · ${words.period(period)}`}</a>}>
        <div class="stack">
          <QuartersChart definition={definition} quarters={shown.filter(({ period }) => isQuarter(period))} />
          <FiguresTable caption={name} unit={unit} figures={shown} live={live} />
        </div>
      </Section>
      {districts.length > 0 && (
        <Section title={`${words.districts} · ${words.period(period)}`}>
          <DataTable
            caption={words.districts}
            captionSpoken
            columns={[
              {
                header: words.districtHeader,
                cell: ({ nameAr, nameFr }) => <UserText>{(language === 'ar' ? nameAr : nameFr) ?? words.noDistrict}</UserText>,
              },
              { header: words.valueHeader, cell: (one) => said(language, unit, { ...one.said, hidden: null }), align: 'end' },
              { header: words.betweenHeader, cell: (one) => doubtOf(language, unit, one.said) ?? '—', align: 'end' },
              {
                header: words.countHeader,
                cell: ({ id: district, said }) =>
                  mayList ? (
                    <a href={list(`&district=${district || 'none'}`)}>
                      <Count n={said.n} />
                    </a>
                  ) : (
                    <Count n={said.n} />
                  ),
                align: 'end',
              },
            ]}
            rows={districts}
          />
        </Section>
      )}
      {cross && (
        <Section title={`${words.kinds} · ${words.period(period)}`}>
          <CrossTable cross={cross} n={cross.kinds.reduce((all, { n }) => all + n!, 0)} />
        </Section>
      )}
      <Section title={words.explain}>
        <Explanation definition={definition} since={desk.periods.find(isQuarter) ?? null} />
      </Section>
    </DeskPage>
  )
}

import { DataTable, nothing } from '../../../platform/ui/data-table.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Count, UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { isQuarter } from '../../../platform/words/quarters.ts'
import { definitionOf, type IndicatorId } from '../indicator.ts'
import type { Period } from '../period.ts'
import type { Desk, DistrictFigure, Parts } from '../read-desk.ts'
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
  const counts = unit !== 'percent' && unit !== 'days'
  const toList = ({ id: district, said: { n } }: DistrictFigure) =>
    mayList ? (
      <a href={list(`&district=${district || 'none'}`)}>
        <Count n={n} />
      </a>
    ) : (
      <Count n={n} />
    )
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
              ...(counts
                ? [{ header: words.valueHeader, cell: toList, align: 'end' as const }]
                : [
                    {
                      header: words.valueHeader,
                      cell: (one: DistrictFigure) => said(language, unit, { ...one.said, hidden: null }),
                      align: 'end' as const,
                    },
                    {
                      header: words.betweenHeader,
                      cell: (one: DistrictFigure) => doubtOf(language, unit, one.said) ?? nothing,
                      align: 'end' as const,
                    },
                    { header: words.countHeader, cell: toList, align: 'end' as const },
                  ]),
            ]}
            rows={districts}
          />
        </Section>
      )}
      {cross && (
        <Section title={`${words.kinds} · ${words.period(period)}`}>
          <CrossTable cross={cross} />
        </Section>
      )}
      <Section title={words.explain}>
        <Explanation definition={definition} since={desk.periods.find(isQuarter) ?? null} />
      </Section>
    </DeskPage>
  )
}

import { DataTable, nothing } from '../../../platform/ui/data-table.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Tabs } from '../../../platform/ui/tabs.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { definitionOf } from '../indicator.ts'
import type { Period } from '../period.ts'
import type { Desk, DeskFigure } from '../read-desk.ts'
import { doubtOf, said } from '../said.ts'
import { indicatorWords } from '../words.ts'

/** So many periods stand side by side. */
const mostTabs = 8

/** All indicators in one period, as frozen and as the record stands. */
export function DeskIndicatorsPage({ desk: { asOf, periods, figures }, period }: { desk: Desk; period: Period }) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const href = useHref()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.deskLead} />
      {asOf === null || periods.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div class="stack">
          <Tabs
            label={words.periodHeader}
            tabs={periods
              .slice(-mostTabs)
              .toReversed()
              .map((one) => ({ path: `/desk/indicators?period=${one}`, label: words.short(one), current: one === period }))}
          />
          <DataTable
            caption={words.period(period)}
            columns={[
              {
                header: words.indicatorHeader,
                cell: ({ id }) => <a href={href(`/desk/indicators/${id}?period=${period}`)}>{words.explained[id].name}</a>,
              },
              { header: words.valueHeader, cell: (one) => <Figure figure={one} />, align: 'end' },
              {
                header: words.betweenHeader,
                cell: (one) => doubtOf(language, definitionOf(one.id).unit, one.frozen ?? one.live) ?? nothing,
                align: 'end',
              },
              { header: words.liveHeader, cell: (one) => differing(language, one) ?? nothing, align: 'end' },
              { header: words.stateHeader, cell: ({ frozen }) => (frozen ? words.frozen : words.running) },
            ]}
            rows={figures.filter((one) => one.period === period)}
          />
          <p class="quiet">
            {words.asOf(formatDay(language, asOf))} <a href={href('/desk/indicators.csv')}>{words.csv}</a> ·{' '}
            <a href={href('/desk/indicators.json')}>{words.json}</a>
          </p>
        </div>
      )}
    </DeskPage>
  )
}

function Figure({ figure: { id, frozen, live } }: { figure: DeskFigure }) {
  const { language } = useView()
  return <>{said(language, definitionOf(id).unit, { ...(frozen ?? live), hidden: null })}</>
}

/** What the record says now of what was frozen, where that is something else, or by another definition. */
export function differing(language: Parameters<typeof said>[0], { id, frozen, live, version }: DeskFigure): string | null {
  if (!frozen) return null
  const same = frozen.version === version && frozen.n === live.n && frozen.k === live.k && frozen.value === live.value
  if (same) return null
  const words = indicatorWords[language]
  const now = said(language, definitionOf(id).unit, { ...live, hidden: null })
  return frozen.version === version ? now : `${now} (${words.version(version)})`
}

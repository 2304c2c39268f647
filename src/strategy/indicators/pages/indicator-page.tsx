import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { useHref, useWords } from '../../../platform/ui/view.ts'
import { isQuarter } from '../../../platform/words/quarters.ts'
import type { PublicFigure } from '../../../public-record/indicators.ts'
import { definitionOf, type IndicatorId } from '../indicator.ts'
import { indicatorWords } from '../words.ts'
import { ToldCross } from './cross-table.tsx'
import { Explanation } from './explanation.tsx'
import { FiguresTable } from './figures-table.tsx'
import { QuartersChart } from './quarters-chart.tsx'

/** One figure for everyone: what it means, how it went, and what it does not say. */
export function IndicatorPage({ id, figures }: { id: IndicatorId; figures: readonly PublicFigure[] }) {
  const words = useWords(indicatorWords)
  const href = useHref()
  const definition = definitionOf(id)
  const { name, sentence } = words.explained[id]
  const quarters = figures.filter(({ period }) => isQuarter(period))
  return (
    <PublicPage title={name} trail={[{ path: '/indicators', label: words.title }]}>
      <PageHeading title={name} lead={sentence} />
      <Section title={words.quartersTitle}>
        {figures.length === 0 ? (
          <EmptyState title={words.none}>{words.noneText}</EmptyState>
        ) : (
          <div class="stack">
            <QuartersChart definition={definition} quarters={quarters} />
            <FiguresTable caption={name} unit={definition.unit} figures={figures} />
            <p>
              <a href={href('/indicators.csv')}>{words.csv}</a> · <a href={href('/indicators.json')}>{words.json}</a>
            </p>
          </div>
        )}
      </Section>
      {crossed(figures).map(({ period, n, cross }) => (
        <Section title={`${words.kinds} · ${words.period(period)}`}>
          <ToldCross cross={cross} n={n} />
        </Section>
      ))}
      <Section title={words.explain}>
        <Explanation definition={definition} since={quarters[0]?.period ?? null} />
      </Section>
    </PublicPage>
  )
}

/** The last quarter and the last year that are told by kind and district. */
function crossed(figures: readonly PublicFigure[]) {
  const told = figures.flatMap(({ period, n, cross }) => (cross && n !== null ? [{ period, n, cross }] : []))
  return [told.findLast(({ period }) => isQuarter(period)), told.findLast(({ period }) => !isQuarter(period))].filter(
    (one) => one !== undefined,
  )
}

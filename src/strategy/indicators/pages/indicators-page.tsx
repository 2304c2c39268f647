import { Card, CardGrid } from '../../../platform/ui/card.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import { isQuarter } from '../../../platform/words/quarters.ts'
import type { PublicFigure } from '../../../public-record/indicators.ts'
import type { Definition } from '../definition.ts'
import { type IndicatorId, indicators } from '../indicator.ts'
import { doubtOf, said } from '../said.ts'
import { indicatorWords } from '../words.ts'

/** The last quarter that is over, of every indicator: each leads to its explanation and its history. */
export function IndicatorsPage({ figures }: { figures: readonly PublicFigure[] }) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const href = useHref()
  const asOf =
    figures
      .map((one) => one.asOf)
      .sort()
      .at(-1) ?? ''
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {figures.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div class="stack">
          <CardGrid>
            {indicators.map((definition) => (
              <IndicatorCard definition={definition} figures={figures.filter(({ indicator }) => indicator === definition.id)} />
            ))}
          </CardGrid>
          <p class="quiet">
            {words.asOf(formatDay(language, asOf))} <a href={href('/indicators.csv')}>{words.csv}</a> ·{' '}
            <a href={href('/indicators.json')}>{words.json}</a>
          </p>
        </div>
      )}
    </PublicPage>
  )
}

function IndicatorCard({ definition: { id, unit }, figures }: { definition: Definition<IndicatorId>; figures: readonly PublicFigure[] }) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const last = latest(figures)
  const doubt = last && doubtOf(language, unit, last)
  return (
    <Card title={words.explained[id].name} path={`/indicators/${id}`} over={last && words.period(last.period)} level={2}>
      <p class="indicator">
        <strong>{last ? said(language, unit, last) : words.noValue}</strong>
        {doubt && <span class="quiet"> ({doubt})</span>}
      </p>
      <p>{words.explained[id].sentence}</p>
    </Card>
  )
}

/** The last quarter that may no longer change, or the last of which anything is known. */
function latest(figures: readonly PublicFigure[]): PublicFigure | undefined {
  const quarters = figures.filter(({ period }) => isQuarter(period))
  return quarters.findLast(({ frozenOn }) => frozenOn !== null) ?? quarters.at(-1)
}

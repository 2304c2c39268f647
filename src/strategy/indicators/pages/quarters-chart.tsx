import { BarChart } from '../../../platform/charts/bar-chart.tsx'
import { LineChart } from '../../../platform/charts/line-chart.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import type { Definition } from '../definition.ts'
import type { Disclosed } from '../disclose.ts'
import type { IndicatorId } from '../indicator.ts'
import { said, writtenValue } from '../said.ts'
import { indicatorWords } from '../words.ts'

export interface Shown extends Disclosed {
  period: string
  frozenOn: string | null
}

/** The quarters of an indicator: shares and medians as a line with its doubt, counts as bars. */
export function QuartersChart({ definition, quarters }: { definition: Definition<IndicatorId>; quarters: readonly Shown[] }) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const { id, unit } = definition
  const { name } = words.explained[id]
  const known = quarters.filter(({ value }) => value !== null)
  if (known.length < 2) return <p class="quiet">{words.noChart}</p>
  const [first, last] = [known[0]!, known.at(-1)!]
  const counts = unit !== 'percent' && unit !== 'days'
  const Chart = counts ? BarChart : LineChart
  return (
    <Chart
      id={`chart-${id}`}
      title={name}
      description={words.chart(
        name,
        words.period(first.period),
        words.period(last.period),
        said(language, unit, first),
        said(language, unit, last),
      )}
      labels={quarters.map(({ period }) => words.short(period))}
      labelHeader={words.periodHeader}
      series={[
        {
          name: words.valueHeader,
          values: quarters.map(({ value }) => value),
          ...(!counts && { intervals: quarters.map(({ low, high }) => (low === null || high === null ? null : { low, high })) }),
        },
      ]}
      format={(n) => writtenValue(language, unit, n)}
      isTabled
    />
  )
}

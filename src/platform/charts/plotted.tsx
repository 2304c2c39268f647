import type { Child } from 'hono/jsx'
import { useView } from '../ui/view.ts'
import { formatNumber } from '../words/numbers.ts'
import { Axes } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { ChartTable } from './chart-table.tsx'
import { textWidth } from './labels.ts'
import { height, type Plot, plotOf, valueScale, width } from './layout.ts'
import { Key } from './marks.tsx'
import { type ChartProps, extent } from './series.ts'

interface PlottedProps {
  chart: ChartProps
  /** How the series are drawn, for the key. */
  as: 'lines' | 'bars'
  /** Where the label of each number stands. */
  along: (plot: Plot) => (nth: number) => number
  draw: (plot: Plot, y: (value: number) => number) => Child
}

/** What charts of values over labels share: the axes, the key of more than one series, and the table beneath. */
export function Plotted({ chart, as, along, draw }: PlottedProps) {
  const { id, title, description, labels, series, openTableUpTo = 6 } = chart
  const { language } = useView()
  const format = chart.tick ?? chart.format ?? ((n: number) => formatNumber(language, n))
  const y = valueScale(extent(series))
  // Nobody reads half a meeting beside bars of whole ones.
  const isWhole = as === 'bars' && series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
  const ticks = y.ticks(5).filter((tick) => !isWhole || Number.isInteger(tick))
  const plot = plotOf(language, Math.max(...ticks.map((tick) => textWidth(format(tick)))))
  return (
    <ChartFigure
      id={id}
      title={title}
      description={description}
      viewBox={`0 0 ${width} ${height}`}
      picture={
        <>
          <Axes plot={plot} labels={labels} x={along(plot)} y={y} ticks={ticks} format={format} />
          {draw(plot, y)}
        </>
      }
      legend={series.length > 1 && <Key names={series.map(({ name }) => name)} as={as} />}
      table={chart.isTabled ? null : <ChartTable {...chart} />}
      tableOpen={labels.length <= openTableUpTo}
    />
  )
}

import { useView } from '../ui/view.ts'
import { formatNumber } from '../words/numbers.ts'
import { Axes, Whisker } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { ChartTable } from './chart-table.tsx'
import { bandScale, height, plotOf, valueScale, width } from './layout.ts'
import { Key, round } from './marks.tsx'
import { type ChartProps, extent } from './series.ts'

/** Values side by side under a few labels, each series with a fill of its own. The axis holds zero. */
export function BarChart(props: ChartProps) {
  const { id, title, description, labels, series, openTableUpTo = 6 } = props
  const { language } = useView()
  const format = props.format ?? ((n: number) => formatNumber(language, n))
  const plot = plotOf(language)
  const { centre, bandwidth } = bandScale(plot, labels.length)
  const y = valueScale(plot, extent(series))
  const step = Math.min(bandwidth / series.length, 60)
  const x = (label: number, nth: number) => centre(label) + (plot.rtl ? -1 : 1) * (nth - (series.length - 1) / 2) * step
  return (
    <ChartFigure
      id={id}
      title={title}
      description={description}
      viewBox={`0 0 ${width} ${height}`}
      picture={
        <>
          <Axes plot={plot} labels={labels} x={centre} y={y} format={format} />
          {series.map(({ values, intervals }, nth) =>
            values.map((value, label) => {
              if (value === null) return null
              const between = intervals?.[label]
              const [top, foot] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))]
              return (
                <>
                  <rect
                    class={`chart-bar chart-series-${nth + 1}`}
                    x={round(x(label, nth) - step * 0.43)}
                    y={round(top)}
                    width={round(step * 0.86)}
                    height={round(foot - top)}
                  />
                  {between && <Whisker x={round(x(label, nth))} low={round(y(between.low))} high={round(y(between.high))} nth={nth} />}
                </>
              )
            }),
          )}
        </>
      }
      legend={series.length > 1 && <Key names={series.map(({ name }) => name)} as="bars" />}
      table={<ChartTable {...props} />}
      tableOpen={labels.length <= openTableUpTo}
    />
  )
}

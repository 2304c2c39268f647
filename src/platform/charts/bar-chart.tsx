import { useView } from '../ui/view.ts'
import { Whisker } from './axes.tsx'
import { placeAll } from './labels.ts'
import { bandScale, type Plot, plotOf } from './layout.ts'
import { round } from './marks.tsx'
import { Plotted } from './plotted.tsx'
import { RowChart } from './row-chart.tsx'
import type { ChartProps } from './series.ts'

/** Values side by side under a few labels, or in rows where the labels are long; each series with a fill of its own. The axis holds zero. */
export function BarChart(props: ChartProps) {
  const { labels, series } = props
  const { language } = useView()
  const bands = (plot: Plot) => bandScale(plot, labels.length)
  if (!placeAll(labels, bands(plotOf(language, widestNumber)).centre)) return <RowChart {...props} />
  return (
    <Plotted
      chart={props}
      as="bars"
      along={(plot) => bands(plot).centre}
      draw={(plot, y) => {
        const { centre, bandwidth } = bands(plot)
        const step = Math.min(bandwidth / series.length, 60)
        const x = (label: number, nth: number) => centre(label) + (plot.rtl ? -1 : 1) * (nth - (series.length - 1) / 2) * step
        return series.map(({ values, intervals }, nth) =>
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
        )
      }}
    />
  )
}

/** Numbers beside the axis are seldom wider: names that go in beside these go in. */
const widestNumber = 60

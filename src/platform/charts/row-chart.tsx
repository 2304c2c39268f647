import { scaleLinear } from 'd3-scale'
import { useView } from '../ui/view.ts'
import { formatNumber } from '../words/numbers.ts'
import { ChartFigure } from './chart-figure.tsx'
import { ChartTable } from './chart-table.tsx'
import { textWidth, wrap } from './labels.ts'
import { plotOf, width } from './layout.ts'
import { Key, round } from './marks.tsx'
import { type ChartProps, extent } from './series.ts'

const [thick, line, foot] = [15, 17, 30]

/** Values under names too long to stand side by side: each name on lines of its own, its bars beneath, growing as the page is read. */
export function RowChart(chart: ChartProps) {
  const { id, title, description, labels, series, openTableUpTo = 6 } = chart
  const { language } = useView()
  const format = chart.format ?? ((n: number) => formatNumber(language, n))
  const { rtl } = plotOf(language, 0)
  const x = scaleLinear(extent(series), rtl ? [width - 24, 24] : [24, width - 24]).nice(4)
  let floor = 4
  const rows = labels.map((label) => {
    const lines = wrap(label, width - 4, 3) ?? [label]
    const top = floor
    floor += lines.length * line + series.length * (thick + 4) + 12
    return { lines, top }
  })
  const widest = Math.max(...x.ticks(4).map((tick) => textWidth(format(tick))))
  const ticks = x.ticks(4).filter((_, nth, all) => nth % Math.ceil((widest * all.length) / (width - 48)) === 0)
  return (
    <ChartFigure
      id={id}
      title={title}
      description={description}
      viewBox={`0 0 ${width} ${floor + foot}`}
      picture={
        <>
          {ticks.map((tick) => (
            <text class="chart-number" x={round(x(tick))} y={floor + 18} text-anchor="middle">
              {format(tick)}
            </text>
          ))}
          {rows.map(({ lines, top }, label) => {
            const bars = top + lines.length * line + 4
            return (
              <>
                {lines.map((words, nth) => (
                  <text class="chart-row" x={rtl ? width - 2 : 2} y={top + (nth + 1) * line - 3} text-anchor="start">
                    {words}
                  </text>
                ))}
                {ticks.map((tick) => (
                  <line
                    class={tick === 0 ? 'chart-floor' : 'chart-grid'}
                    x1={round(x(tick))}
                    x2={round(x(tick))}
                    y1={bars - 2}
                    y2={bars + series.length * (thick + 4)}
                  />
                ))}
                {series.map(({ values, intervals }, nth) => {
                  const value = values[label] ?? null
                  const between = intervals?.[label]
                  if (value === null) return null
                  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
                  const y = bars + nth * (thick + 4)
                  return (
                    <>
                      <rect class={`chart-bar chart-series-${nth + 1}`} x={round(from)} y={y} width={round(to - from)} height={thick} />
                      {between && (
                        <path
                          class={`chart-whisker chart-series-${nth + 1}`}
                          d={`M${round(x(between.low))},${y + 3}v9M${round(x(between.low))},${y + 7.5}H${round(x(between.high))}m0,-4.5v9`}
                        />
                      )}
                    </>
                  )
                })}
              </>
            )
          })}
        </>
      }
      legend={series.length > 1 && <Key names={series.map(({ name }) => name)} as="bars" />}
      table={chart.isTabled ? null : <ChartTable {...chart} />}
      tableOpen={labels.length <= openTableUpTo}
    />
  )
}

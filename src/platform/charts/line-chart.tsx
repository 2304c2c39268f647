import { line } from 'd3-shape'
import { Boundary, Whisker } from './axes.tsx'
import { type Plot, pointScale } from './layout.ts'
import { Mark } from './marks.tsx'
import { Plotted } from './plotted.tsx'
import type { ChartProps, Series } from './series.ts'

interface LineChartProps extends ChartProps {
  /** Something began between the label `before` and the next. */
  readonly boundary?: { before: number; label: string }
}

/** Values along time, which runs as the page is read. Up to four series; the axis holds zero. */
export function LineChart({ boundary, ...chart }: LineChartProps) {
  const points = (plot: Plot) => pointScale(plot, chart.labels.length)
  return (
    <Plotted
      chart={chart}
      as="lines"
      along={points}
      draw={(plot, y) => {
        const x = points(plot)
        return (
          <>
            {boundary && <Boundary plot={plot} at={(x(boundary.before) + x(boundary.before + 1)) / 2} label={boundary.label} />}
            {chart.series.map((one, nth) => (
              <Line series={one} nth={nth} x={x} y={y} />
            ))}
          </>
        )
      }}
    />
  )
}

interface LineProps {
  series: Series
  nth: number
  x: (nth: number) => number
  y: (value: number) => number
}

/** Beyond this many points the marks would touch. */
const mostMarks = 40

function Line({ series: { values, intervals }, nth, x, y }: LineProps) {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(at))
    .y((value) => y(value!))
    .digits(1)
  return (
    <>
      {intervals?.map((between, at) => between && <Whisker x={x(at)} low={y(between.low)} high={y(between.high)} nth={nth} />)}
      <path class={`chart-line chart-series-${nth + 1}`} d={path(values) ?? ''} />
      {values.length <= mostMarks && values.map((value, at) => value !== null && <Mark x={x(at)} y={y(value)} nth={nth} />)}
    </>
  )
}

import { line } from 'd3-shape'
import { useView } from '../ui/view.ts'
import { formatNumber } from '../words/numbers.ts'
import { Axes, Boundary, Whisker } from './axes.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { ChartTable } from './chart-table.tsx'
import { height, plotOf, pointScale, valueScale, width } from './layout.ts'
import { Key, Mark } from './marks.tsx'
import { type ChartProps, extent, type Series } from './series.ts'

interface LineChartProps extends ChartProps {
  /** Something began between the label `before` and the next. */
  readonly boundary?: { before: number; label: string }
}

/** Values along time, which runs as the page is read. Up to four series; the axis holds zero. */
export function LineChart(props: LineChartProps) {
  const { id, title, description, labels, series, boundary, openTableUpTo = 6 } = props
  const { language } = useView()
  const format = props.format ?? ((n: number) => formatNumber(language, n))
  const plot = plotOf(language)
  const x = pointScale(plot, labels.length)
  const y = valueScale(plot, extent(series))
  return (
    <ChartFigure
      id={id}
      title={title}
      description={description}
      viewBox={`0 0 ${width} ${height}`}
      picture={
        <>
          <Axes plot={plot} labels={labels} x={x} y={y} format={format} />
          {boundary && <Boundary plot={plot} at={(x(boundary.before) + x(boundary.before + 1)) / 2} label={boundary.label} />}
          {series.map((one, nth) => (
            <Line series={one} nth={nth} x={x} y={y} />
          ))}
        </>
      }
      legend={series.length > 1 && <Key names={series.map(({ name }) => name)} as="lines" />}
      table={<ChartTable {...props} />}
      tableOpen={labels.length <= openTableUpTo}
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

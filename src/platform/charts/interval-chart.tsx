import { scaleLinear, scaleLog } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { DataTable } from '../ui/data-table.tsx'
import { UserText } from '../ui/texts.tsx'
import { useView, useWords } from '../ui/view.ts'
import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import { ChartFigure } from './chart-figure.tsx'
import { Value } from './chart-table.tsx'
import { textWidth } from './labels.ts'
import { onPhone, plotOf, width } from './layout.ts'
import { Mark, round } from './marks.tsx'
import type { Interval } from './series.ts'

export interface Estimate {
  readonly label: string
  readonly value: number
  readonly interval: Interval
}

interface IntervalChartProps {
  id: string
  title: string
  description: string
  /** What the labels are and what the values are, at the head of the table. */
  headers: readonly [label: string, value: string]
  estimates: readonly Estimate[]
  /** The value that means nothing changed. */
  reference: { value: number; label: string }
  /** Ratios are drawn so that half is as far from one as the double. All values must then be over zero. */
  ratios?: boolean
  format?: (n: number) => string
  /** Where the numbers stand in a table that says more than the picture; folded in beneath it. */
  table?: Child
}

const [head, row, foot] = [38, 62, 34]

/** Each estimate as a mark, and between what it may lie as a line; an interval that holds the reference does not tell up from down. */
export function IntervalChart(props: IntervalChartProps) {
  const { id, title, description, headers, estimates, reference, ratios = false } = props
  const { language } = useView()
  const { charts: words } = useWords(platformWords)
  const format = props.format ?? ((n: number) => formatNumber(language, n))
  const plot = plotOf(language, 0)
  const ends = [reference.value, ...estimates.flatMap(({ interval }) => [interval.low, interval.high])]
  const domain = [Math.min(...ends), Math.max(...ends)]
  const range = plot.rtl ? [width - 30, 30] : [30, width - 30]
  const x = ratios ? scaleLog(domain, range).base(2).nice() : scaleLinear(domain, range).nice(5)
  const [start, side] = plot.rtl ? [width, -1] : [0, 1]
  const half = Math.min(textWidth(reference.label) * onPhone, width) / 2
  const floor = head + row * estimates.length
  const middleOf = (nth: number) => head + nth * row + 44
  // It stops where a label stands: no line runs through letters, however long they are.
  const beside = estimates.map((_, nth) => [middleOf(nth) - 12, Math.min(middleOf(nth) + 24, floor)] as const)
  const boundary = [[head - 8, head + 4] as const, ...beside].map(([from, to]) => `M${round(x(reference.value))},${from}V${to}`).join('')
  return (
    <ChartFigure
      id={id}
      title={title}
      description={description}
      viewBox={`0 0 ${width} ${floor + foot}`}
      picture={
        <>
          {x.ticks(5).map((tick) => (
            <>
              <line class="chart-grid" x1={round(x(tick))} x2={round(x(tick))} y1={head} y2={floor} />
              <text class="chart-number" x={round(x(tick))} y={floor + 24} text-anchor="middle">
                {format(tick)}
              </text>
            </>
          ))}
          <path class="chart-boundary" d={boundary} />
          <text class="chart-note" x={round(Math.min(width - half, Math.max(half, x(reference.value))))} y={20} text-anchor="middle">
            {reference.label}
          </text>
          {estimates.map(({ label, value, interval }, nth) => {
            const y = middleOf(nth)
            const [from, to] = [round(x(interval.low)), round(x(interval.high))]
            return (
              <>
                <text class="chart-row" x={start + side * 2} y={y - 20} text-anchor="start">
                  {label}
                </text>
                <path class="chart-whisker chart-series-1" d={`M${from},${y - 6}v12M${from},${y}H${to}M${to},${y - 6}v12`} />
                <Mark x={x(value)} y={y} nth={0} />
              </>
            )
          })}
        </>
      }
      table={
        props.table ?? (
          <DataTable
            caption={title}
            captionSpoken
            columns={[
              { header: headers[0], cell: ({ label }: Estimate) => <UserText>{label}</UserText> },
              { header: headers[1], cell: ({ value }: Estimate) => <Value value={value} interval={null} format={format} />, align: 'end' },
              {
                header: words.interval,
                cell: ({ interval }: Estimate) => words.between(format(interval.low), format(interval.high)),
                align: 'end',
              },
            ]}
            rows={estimates}
          />
        )
      }
      tableOpen={!props.table && estimates.length <= 6}
    />
  )
}

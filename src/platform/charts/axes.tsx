import type { ScaleLinear } from 'd3-scale'
import { placeSome, textWidth } from './labels.ts'
import { type Plot, width } from './layout.ts'
import { round } from './marks.tsx'

interface AxesProps {
  plot: Plot
  labels: readonly string[]
  x: (nth: number) => number
  y: ScaleLinear<number, number>
  ticks: readonly number[]
  format: (n: number) => string
}

/** Hairlines at round values and the labels beneath. */
export function Axes({ plot, labels, x, y, ticks, format }: AxesProps) {
  return (
    <>
      {ticks.map((tick) => (
        <>
          <line class={tick === 0 ? 'chart-floor' : 'chart-grid'} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text class="chart-number" x={plot.axis + plot.outwards * 8} y={y(tick) + 5} text-anchor={plot.rtl ? 'start' : 'end'}>
            {format(tick)}
          </text>
        </>
      ))}
      {placeSome(labels, x).map(({ nth, lines }) => (
        <text y={plot.floor + 20} text-anchor="middle">
          {lines.map((line, row) => (
            <tspan x={round(x(nth))} dy={row > 0 ? '1.2em' : 0}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
}

/** A line across where something began, between two labels, with its words above. */
export function Boundary({ plot, at, label }: { plot: Plot; at: number; label: string }) {
  const half = Math.min(textWidth(label), width) / 2
  const words = round(Math.min(width - half, Math.max(half, at)))
  return (
    <>
      <line class="chart-boundary" x1={at} x2={at} y1={plot.top - 8} y2={plot.floor} />
      <text class="chart-note" x={words} y={plot.top - 14} text-anchor="middle">
        {label}
      </text>
    </>
  )
}

/** From the lowest to the highest that the value may be. */
export function Whisker({ x, low, high, nth }: { x: number; low: number; high: number; nth: number }) {
  return <path class={`chart-whisker chart-series-${nth + 1}`} d={`M${x - 5},${low}h10M${x},${low}V${high}M${x - 5},${high}h10`} />
}

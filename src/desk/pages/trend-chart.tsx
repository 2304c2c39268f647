import { useView, useWords } from '../../platform/ui/view.ts'
import { directionOf } from '../../platform/words/language.ts'
import type { Week } from '../trend.ts'
import { deskWords } from '../words.ts'

const [width, height, floor] = [720, 160, 150]

/** What came and what was closed in each week as bars, what stayed open as a line. The table beside it says the numbers. */
export function TrendChart({ weeks, label }: { weeks: readonly Week[]; label: string }) {
  const { workload: words } = useWords(deskWords)
  const { language } = useView()
  const most = Math.max(1, ...weeks.flatMap(({ open, received, closed }) => [open, received, closed]))
  const step = width / weeks.length
  // Time runs as the page is read.
  const x = (nth: number) => (directionOf(language) === 'rtl' ? width - (nth + 0.5) * step : (nth + 0.5) * step)
  const y = (n: number) => floor - (n / most) * (floor - 10)
  const side = directionOf(language) === 'rtl' ? -1 : 1
  const bar = (nth: number, n: number, kind: 'received' | 'closed') => (
    <rect class={`trend-${kind}`} x={x(nth) + (kind === 'received' ? -side * 9 : side * 9) - 8} y={y(n)} width={16} height={floor - y(n)} />
  )
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <line class="trend-floor" x1={0} x2={width} y1={floor} y2={floor} />
        {weeks.map(({ received, closed }, nth) => (
          <>
            {bar(nth, received, 'received')}
            {bar(nth, closed, 'closed')}
          </>
        ))}
        <polyline class="trend-open" points={weeks.map(({ open }, nth) => `${x(nth)},${y(open)}`).join(' ')} />
        {weeks.map(({ open }, nth) => (
          <circle class="trend-dot" cx={x(nth)} cy={y(open)} r={4} />
        ))}
      </svg>
      <figcaption class="trend-key">
        <span class="trend-key-received">{words.received}</span>
        <span class="trend-key-closed">{words.closed}</span>
        <span class="trend-key-open">{words.openAtEnd}</span>
      </figcaption>
    </figure>
  )
}

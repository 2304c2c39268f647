import type { Child } from 'hono/jsx'
import { formatNumber } from '../words/numbers.ts'
import { useView } from './view.ts'

export interface Bar {
  label: Child
  n: number
  tone?: 'plain' | 'done' | 'late' | 'unsure'
}

interface BarsProps {
  bars: readonly Bar[]
  label: string
  /** What a whole line stands for; without it, the longest bar. */
  of?: number
}

/** Counts side by side. The number is always written: the bar only lets the eye compare. */
export function Bars({ bars, label, of }: BarsProps) {
  const { language } = useView()
  const longest = of ?? Math.max(1, ...bars.map((bar) => bar.n))
  return (
    <ul class="bars" aria-label={label}>
      {bars.map((bar) => (
        <li class={`bar bar-${bar.tone ?? 'plain'}`}>
          <span class="bar-label">{bar.label}</span>
          <strong class="bar-n">{formatNumber(language, bar.n)}</strong>
          <svg class="bar-line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width={(100 * bar.n) / longest} height="1" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

const shapes: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]

/** The mark of the nth series: its form tells it from the others where colour does not. */
export function Mark({ x, y, nth }: { x: number; y: number; nth: number }) {
  const path = symbol(shapes[nth % shapes.length], 62)() ?? ''
  return <path class={`chart-mark chart-series-${nth + 1}`} d={path} transform={`translate(${round(x)},${round(y)})`} />
}

export function round(n: number): number {
  return Math.round(n * 10) / 10
}

interface KeyProps {
  names: readonly string[]
  as: 'lines' | 'bars'
}

/** Which line or bar is which, drawn as in the picture. */
export function Key({ names, as }: KeyProps) {
  return (
    <ul class="chart-key">
      {names.map((name, nth) => (
        <li>
          <svg viewBox="0 0 36 14" width="36" height="14" aria-hidden="true" focusable="false">
            {as === 'lines' ? (
              <>
                <path class={`chart-line chart-series-${nth + 1}`} d="M0,7H36" />
                <Mark x={18} y={7} nth={nth} />
              </>
            ) : (
              <rect class={`chart-bar chart-series-${nth + 1}`} x="1" y="1" width="34" height="12" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

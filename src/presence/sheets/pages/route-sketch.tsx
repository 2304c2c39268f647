import { markRadius, type Sketch } from '../sketch.ts'

/**
 * A still drawing of a team's way: its base, its stops by their numbers, and a scale. It stands in the page and in the file for paper, so colours are attributes
 * that the page may overrule.
 */
export function RouteSketch({ sketch: { frame, way, base, marks, scale }, label }: { sketch: Sketch; label: string }) {
  const { x, y, width, height } = frame
  const radius = markRadius * width
  const unit = width / 640
  return (
    <svg class="route-sketch" xmlns="http://www.w3.org/2000/svg" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label}>
      <polyline
        class="route-way"
        points={way.map((spot) => `${spot.x},${spot.y}`).join(' ')}
        fill="none"
        stroke="#b5532f"
        stroke-width={String(3 * unit)}
        stroke-linejoin="round"
      />
      {base && (
        <rect
          class="route-base"
          x={String(base.x - radius)}
          y={String(base.y - radius)}
          width={String(2 * radius)}
          height={String(2 * radius)}
          fill="#0f5e4f"
        />
      )}
      {marks.map((mark) => (
        <>
          <circle
            class="route-stop"
            cx={String(mark.x)}
            cy={String(mark.y)}
            r={String(radius)}
            fill="#ffffff"
            stroke="#0f5e4f"
            stroke-width={String(3 * unit)}
          />
          <text
            class="route-number"
            x={String(mark.x)}
            y={String(mark.y + radius * 0.36)}
            text-anchor="middle"
            direction="ltr"
            font-family="IBM Plex Sans Arabic"
            font-weight="600"
            font-size={String(radius * Math.min(1.05, 3 / labelOf(mark.numbers).length))}
            fill="#1d1b16"
          >
            {labelOf(mark.numbers)}
          </text>
        </>
      ))}
      <path
        class="route-scale"
        d={`M${x + 16 * unit} ${y + height - 16 * unit}h${scale}`}
        fill="none"
        stroke="#1d1b16"
        stroke-width={String(3 * unit)}
      />
    </svg>
  )
}

/** 7·8·9·11 as «7–9·11». */
function labelOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === n - 1) last[1] = n
    else runs.push([n, n])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join('·')
}

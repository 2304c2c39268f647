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
            font-family="IBM Plex Sans Arabic"
            font-weight="600"
            font-size={String(radius * (mark.numbers.length > 1 ? 0.8 : 1.05))}
            fill="#1d1b16"
          >
            {mark.numbers.join('·')}
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

import type { Drawing } from '../map.ts'

/** A still map, drawn by the server: north is up in every language. The list beside it says the same in words. */
export function PlaceMap({ drawing, label, kind }: { drawing: Drawing; label: string; kind: 'districts' | 'provinces' }) {
  return (
    <svg class={`map map-${kind}`} viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={label}>
      {drawing.areas.map((area) => (
        <path class="map-area" d={area.d} />
      ))}
      {drawing.areas.map(({ name, label }) => (
        <text class="map-name" x={label.x} y={label.y}>
          {name}
        </text>
      ))}
    </svg>
  )
}

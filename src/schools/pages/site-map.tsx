import type { District } from '../../places/district.ts'
import { innerPoint, type Position } from '../../places/polygon.ts'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import { type Frame, frameOf, type Plane, pathOf, planeAround, scaleOf } from '../plane.ts'
import type { Site } from '../school.ts'
import { schoolsWords } from '../words.ts'

export interface SiteMapProps {
  site: Site
  districts: readonly District[]
  /** Where the other schools stand. */
  others: readonly Position[]
}

/** The ground around a school, or the whole command as long as nobody knows where it stands. */
export function groundOf({ site, districts }: Pick<SiteMapProps, 'site' | 'districts'>): { plane: Plane; frame: Frame; origin: Position } {
  const corners = districts.flatMap(({ shape }) => shape.coordinates.flat())
  const origin = site.location ?? (districts[0] ? innerPoint(districts[0].shape) : ([-6.35, 32.34] as const))
  const plane = planeAround(origin)
  const drawn = [...(site.perimeter?.coordinates.flat() ?? []), ...site.gates.map(({ position }) => position)]
  const shown = site.location ? [site.location, ...drawn] : corners.length > 0 ? corners : [origin]
  return { plane, frame: frameOf(shown.map(plane.spot), 500), origin }
}

/** A school with its gates and perimeter, north up. The fields beside it say the same in numbers. */
export function SiteMap(props: SiteMapProps) {
  const { drawing: words } = useWords(schoolsWords)
  const { plane, frame } = groundOf(props)
  const { site } = props
  const unit = frame.width / 640
  const at = (position: Position) => ({ cx: String(plane.spot(position).x), cy: String(plane.spot(position).y) })
  return (
    <figure class="site-map">
      <svg class="map" viewBox={viewBoxOf(frame)} role="img" aria-label={words.map}>
        <Ground {...props} plane={plane} frame={frame} />
        {site.perimeter && <path class="site-perimeter" d={pathOf(site.perimeter, plane)} />}
        {site.gates.map(({ position }) => (
          <circle class="site-gate" {...at(position)} r={String(6 * unit)} />
        ))}
        {site.location && <circle class="site-school" {...at(site.location)} r={String(9 * unit)} />}
      </svg>
      <figcaption class="quiet">
        {words.scale} <Ltr>{`${scaleOf(frame)} m`}</Ltr>
      </figcaption>
    </figure>
  )
}

export const viewBoxOf = ({ x, y, width, height }: Frame) => `${x} ${y} ${width} ${height}`

/** Districts with their names, the other schools, and the scale. */
export function Ground({ districts, others, plane, frame }: SiteMapProps & { plane: Plane; frame: Frame }) {
  const nameOf = useName()
  const unit = frame.width / 640
  const names = districts.map((district) => ({ name: nameOf(district), ...plane.spot(innerPoint(district.shape)) }))
  const scale = scaleOf(frame)
  return (
    <>
      {districts.map(({ shape }) => (
        <path class="map-area" d={pathOf(shape, plane)} />
      ))}
      {names.map(({ name, x, y }) => (
        <text class="site-name" x={String(x)} y={String(y)} font-size={String(15 * unit)}>
          {name}
        </text>
      ))}
      {others.map(plane.spot).map(({ x, y }) => (
        <circle class="site-other" cx={String(x)} cy={String(y)} r={String(4 * unit)} />
      ))}
      <path class="site-scale" d={`M${frame.x + 16 * unit} ${frame.y + frame.height - 16 * unit}h${scale}`} data-scale="" />
    </>
  )
}

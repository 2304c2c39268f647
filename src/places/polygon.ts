/** Longitude before latitude, in degrees, as GeoJSON writes them. */
export type Position = readonly [longitude: number, latitude: number]

/** A closed line: its last position repeats the first. */
export type Ring = readonly Position[]

/** GeoJSON: the outer ring, then the holes. */
export interface Polygon {
  type: 'Polygon'
  coordinates: readonly Ring[]
}

export interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: readonly (readonly Ring[])[]
}

/** Whether the polygon holds the point: a ray towards the east leaves through an odd number of edges. A point on an edge belongs to one side only. */
export function contains(polygon: Polygon, point: Position): boolean {
  return polygon.coordinates.reduce((inside, ring) => inside !== ringContains(ring, point), false)
}

/** In square kilometres, near enough for the size of a district: degrees are taken as flat at its latitude. */
export function area(polygon: Polygon): number {
  const [outer = [], ...holes] = polygon.coordinates
  const size = (ring: Ring) => Math.abs(doubleArea(ring)) / 2
  const flat = size(outer) - holes.reduce((sum, hole) => sum + size(hole), 0)
  return flat * kilometresPerDegree ** 2 * Math.cos(((outer[0]?.[1] ?? 0) * Math.PI) / 180)
}

/** The centre of gravity of the outer ring: it may lie outside of a bent shape, see `innerPoint`. */
export function centroid({ coordinates: [outer = []] }: Polygon): Position {
  // Counted from a corner, not from the Gulf of Guinea: small shapes far from zero would lose their digits.
  const [x0, y0] = outer[0] ?? [0, 0]
  let [x, y, double] = [0, 0, 0]
  for (const [[x1, y1], [x2, y2]] of edges(outer)) {
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    double += cross
    x += (x1 + x2 - 2 * x0) * cross
    y += (y1 + y2 - 2 * y0) * cross
  }
  return double === 0 ? [x0, y0] : [x0 + x / (3 * double), y0 + y / (3 * double)]
}

/** A point inside, for a label or a mark: the centroid, or else the middle of the widest part at its height. */
export function innerPoint(polygon: Polygon): Position {
  const centre = centroid(polygon)
  if (contains(polygon, centre)) return centre
  const [, y] = centre
  const widest = spans(polygon, y).reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one), [centre[0], centre[0]])
  return [(widest[0] + widest[1]) / 2, y]
}

/** From where to where, going east along a latitude, one is inside. */
export function spans({ coordinates }: Polygon, latitude: number): [from: number, to: number][] {
  const crossings = coordinates.flatMap((ring) => [...edges(ring)].flatMap((edge) => crossingAt(edge, latitude))).sort((a, b) => a - b)
  return crossings.flatMap((from, index) => (index % 2 === 0 ? [[from, crossings[index + 1]!]] : []))
}

/** Each pair of neighbouring positions. */
export function* edges(ring: Ring): Generator<Edge> {
  for (let i = 0; i + 1 < ring.length; i++) yield [ring[i]!, ring[i + 1]!]
}

export type Edge = readonly [Position, Position]

/** Whether two edges cross in their midst; edges that only touch, or miss each other by less than a millimetre, do not. */
export function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

export function edgesOf({ coordinates }: Polygon): Edge[] {
  return coordinates.flatMap((ring) => [...edges(ring)])
}

/** Whether its line cuts itself: then nobody can say what is inside. */
export function crossesItself(shape: Polygon): boolean {
  const own = edgesOf(shape)
  return own.some((one, index) => own.slice(index + 1).some((other) => cross(one, other)))
}

const kilometresPerDegree = 111.32

function side([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  const double = (bx - ax) * (py - ay) - (by - ay) * (px - ax)
  return Math.abs(double) < 1e-10 ? 0 : Math.sign(double)
}

function ringContains(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  for (const edge of edges(ring)) if (crossingAt(edge, y).some((at) => x < at)) inside = !inside
  return inside
}

/** Where an edge meets a line of latitude; its upper end is not of it, so that a corner counts once. */
function crossingAt([[x1, y1], [x2, y2]]: Edge, y: number): number[] {
  return y1 > y !== y2 > y ? [x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)] : []
}

function doubleArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0]
  let double = 0
  for (const [[x1, y1], [x2, y2]] of edges(ring)) double += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  return double
}

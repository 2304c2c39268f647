import type { Position } from '../../places/polygon.ts'
import { type Frame, frameAround, type Plane, type Spot, scaleOf } from '../plane.ts'
import type { Handle, Sketch } from './sketch.ts'

export interface Names {
  school: string
  corner: (n: number) => string
  gate: (n: number) => string
}

/** Draws a sketch over the ground that the server has drawn; what can be moved is a thing that can be reached by the keyboard too. */
export function drawnOn(map: SVGSVGElement, plane: Plane, names: Names) {
  const layer = made('g', {})
  const cursor = made('path', { class: 'board-cursor', 'aria-hidden': 'true' })
  map.append(layer, cursor)
  let at: Spot = middle()

  function frame(): Frame {
    const { x, y, width, height } = map.viewBox.baseVal
    return { x, y, width, height }
  }
  function middle(): Spot {
    const { x, y, width, height } = frame()
    return { x: x + width / 2, y: y + height / 2 }
  }
  /** The length of a point of the screen, near enough. */
  const unit = () => frame().width / Math.max(300, map.clientWidth || 640)

  function handle(to: Handle, position: Position, name: string): SVGElement {
    const { x, y } = plane.spot(position)
    const radius = { school: 10, gate: 9, corner: 7 }[to.kind] * unit()
    const key = to.kind === 'school' ? 'school' : `${to.kind}-${to.nth}`
    const common = { tabindex: '0', role: 'button', 'aria-label': name, 'data-handle': key, class: `handle site-${to.kind}` }
    const reach = made('circle', { cx: `${x}`, cy: `${y}`, r: `${radius * 2}`, class: 'handle-reach' })
    const dot = made('circle', { cx: `${x}`, cy: `${y}`, r: `${radius}` })
    const group = made('g', common)
    group.append(reach, dot)
    return group
  }

  function draw({ school, corners, gates }: Sketch): void {
    const focused = (document.activeElement as SVGElement | null)?.dataset?.handle
    const spots = corners.map(plane.spot).map(({ x, y }) => `${x} ${y}`)
    const line = made('path', { class: 'site-perimeter', d: spots.length > 0 ? `M${spots.join('L')}${spots.length > 2 ? 'Z' : ''}` : '' })
    layer.replaceChildren(
      line,
      ...corners.map((corner, nth) => handle({ kind: 'corner', nth }, corner, names.corner(nth + 1))),
      ...gates.map(({ name, position }, nth) => handle({ kind: 'gate', nth }, position, name || names.gate(nth + 1))),
      ...(school ? [handle({ kind: 'school' }, school, names.school)] : []),
    )
    if (focused) layer.querySelector<SVGElement>(`[data-handle="${focused}"]`)?.focus()
    pointAt(at)
  }

  function pointAt(spot: Spot): void {
    at = spot
    const arm = 10 * unit()
    cursor.setAttribute('d', `M${at.x - arm} ${at.y}h${2 * arm}M${at.x} ${at.y - arm}v${2 * arm}`)
  }

  /** Nearer or wider, around what is drawn. */
  function zoom(factor: number, around: Spot): void {
    const width = Math.min(40_000, Math.max(60, frame().width * factor))
    const next = frameAround(around, width)
    map.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`)
    const gap = 16 * unit()
    map.querySelector('[data-scale]')?.setAttribute('d', `M${next.x + gap} ${next.y + next.height - gap}h${scaleOf(next)}`)
    for (const name of map.querySelectorAll('.site-name')) name.setAttribute('font-size', String(15 * unit()))
    for (const other of map.querySelectorAll('.site-other')) other.setAttribute('r', String(4 * unit()))
  }

  return { draw, zoom, pointAt, middle, frame, unit, cursor: () => at }
}

export type Drawn = ReturnType<typeof drawnOn>

function made(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

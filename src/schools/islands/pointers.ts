import type { Position } from '../../places/polygon.ts'
import type { Plane } from '../plane.ts'
import type { Board } from './board.ts'
import { handleNamed } from './handle-named.ts'

/** Further than this, in points of the screen, a press has become a move. */
const still = 6

/** A press on the map adds; a press on something drawn, and a move, carries it. Mouse, finger and pen alike. */
export function listenToPointers(map: SVGSVGElement, plane: Plane, board: Board): void {
  const positionOf = (event: PointerEvent): Position => {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM()!.inverse())
    return plane.position({ x, y })
  }
  let from: { x: number; y: number; handle: string | undefined; carried: boolean } | null = null

  map.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return
    const handle = (event.target as Element).closest<SVGElement>('[data-handle]')?.dataset.handle
    from = { x: event.clientX, y: event.clientY, handle, carried: false }
    // A finger that carries something must not move the page; one that scrolls may.
    if (handle) map.setPointerCapture(event.pointerId)
  })
  map.addEventListener('pointermove', (event) => {
    if (!from?.handle || !event.isPrimary) return
    from.carried ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > still
    if (from.carried) board.move(handleNamed(from.handle), positionOf(event))
  })
  map.addEventListener('pointerup', (event) => {
    const begun = from
    from = null
    if (!begun || !event.isPrimary) return
    if (begun.carried) return board.settle()
    const moved = Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > still
    if (!begun.handle && !moved) board.add(positionOf(event))
  })
  map.addEventListener('pointercancel', () => {
    if (from?.carried) board.settle()
    from = null
  })
}

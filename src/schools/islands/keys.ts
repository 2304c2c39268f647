import type { Plane, Spot } from '../plane.ts'
import type { Board } from './board.ts'
import type { Drawn } from './drawn.ts'
import { handleNamed } from './handle-named.ts'

const arrows: Record<string, Spot> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** On the map, arrows move a cursor and Enter adds at it; on something drawn, they carry it and Delete removes it. With Shift, finely. */
export function listenToKeys(map: SVGSVGElement, plane: Plane, drawn: Drawn, board: Board): void {
  map.addEventListener('keydown', (event) => {
    const group = (event.target as Element).closest<SVGElement>('[data-handle]')
    const arrow = arrows[event.key]
    // The north is up in every language, and so the west is on the left.
    const step = (event.shiftKey ? 1 : 10) * drawn.unit()
    if (arrow && group) {
      const dot = group.querySelector('circle')!
      const [x, y] = [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))]
      board.move(handleNamed(group.dataset.handle!), plane.position({ x: x + arrow.x * step, y: y + arrow.y * step }))
      board.settle()
    } else if (arrow) {
      const at = drawn.cursor()
      drawn.pointAt({ x: at.x + arrow.x * step, y: at.y + arrow.y * step })
    } else if (event.key === 'Enter' && !group) board.add(plane.position(drawn.cursor()))
    else if ((event.key === 'Delete' || event.key === 'Backspace') && group) {
      board.remove(handleNamed(group.dataset.handle!))
      map.focus()
    } else return
    event.preventDefault()
  })
}

import { area, contains, type Polygon, type Position } from '../../places/polygon.ts'
import { type Language, locales } from '../../platform/words/language.ts'
import { closed } from '../perimeter.ts'
import { planeAround } from '../plane.ts'
import { mostGates } from '../school.ts'
import { schoolsWords } from '../words.ts'
import { drawnOn } from './drawn.ts'
import { fieldsOf } from './fields.ts'
import { listenToKeys } from './keys.ts'
import { listenToPointers } from './pointers.ts'
import { faultOf, type Handle, moved, type Sketch, withCorner, withGate, without } from './sketch.ts'

/** What pointers and keys can do to a sketch. */
export interface Board {
  add: (at: Position) => void
  move: (handle: Handle, to: Position) => void
  remove: (handle: Handle) => void
  /** What was moved lies where it is: from here it can be taken back. */
  settle: () => void
}

/** Turns the still map into one on which one draws; the fields of the form follow, and what is typed there is drawn. */
export function openBoard(page: HTMLElement): void {
  const [board, still] = [page.querySelector<HTMLElement>('[data-board]'), page.querySelector<HTMLElement>('[data-still]')]
  const [map, form] = [board?.querySelector<SVGSVGElement>('svg.board-map'), page.querySelector('form')]
  if (!board || !still || !map || !form) return
  const language = (document.documentElement.lang.slice(0, document.documentElement.lang.startsWith('zgh') ? 3 : 2) || 'ar') as Language
  const { drawing: words, refusals } = schoolsWords[language]
  const [x = 0, y = 0] = (board.dataset.origin ?? '').split(' ').map(Number)
  const plane = planeAround([x, y])
  const outlines = (JSON.parse(board.dataset.outlines ?? '[]') as Polygon['coordinates'][]).map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  )
  const within = (place: Position) => outlines.some((outline) => contains(outline, place))
  const fields = fieldsOf(form)
  const drawn = drawnOn(map, plane, words)
  const said = board.querySelector<HTMLElement>('.board-said')
  const past: Sketch[] = []
  let sketch = fields.read()
  let kept = sketch

  function say(): void {
    if (!said) return
    const fault = faultOf(sketch, within)
    const few = sketch.corners.length > 0 && sketch.corners.length < 3
    const size = (corners: Sketch['corners']) => Math.round(area({ type: 'Polygon', coordinates: [closed(corners)] }) * 1e6)
    const metres = new Intl.NumberFormat(locales[language]).format(size(sketch.corners))
    said.textContent = few ? words.unclosed : fault ? refusals[fault] : sketch.corners.length === 0 ? words.empty : words.size(metres)
    said.classList.toggle('board-fault', fault !== undefined && !few)
  }
  function show(next: Sketch): void {
    sketch = next
    drawn.draw(sketch)
    say()
  }
  function settle(): void {
    if (sketch === kept) return
    past.push(kept)
    kept = sketch
    fields.write(sketch)
    form!.dispatchEvent(new Event('input', { bubbles: true }))
  }
  function act(next: Sketch): void {
    show(next)
    settle()
  }
  const acts: Board = {
    add(at) {
      const tool = board.querySelector<HTMLInputElement>('input[name="tool"]:checked')?.value
      if (tool === 'school' || !sketch.school) act(moved(sketch, { kind: 'school' }, at))
      else if (tool === 'gate') act(withGate(sketch, { name: words.gate(sketch.gates.length + 1), position: at }, mostGates))
      else act(withCorner(sketch, at, plane))
    },
    move: (handle, to) => show(moved(sketch, handle, to)),
    remove: (handle) => act(without(sketch, handle)),
    settle,
  }

  still.hidden = true
  board.hidden = false
  listenToPointers(map, plane, acts)
  listenToKeys(map, plane, drawn, acts)
  form.addEventListener('change', () => {
    const typed = fields.read()
    past.push(kept)
    kept = typed
    show(typed)
  })
  for (const button of board.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => {
      drawn.zoom(button.dataset.zoom === 'in' ? 1 / 1.6 : 1.6, sketch.school ? plane.spot(sketch.school) : drawn.middle())
      drawn.draw(sketch)
    })
  }
  board.querySelector('[data-undo]')?.addEventListener('click', () => {
    const before = past.pop()
    if (!before) return
    kept = before
    fields.write(before)
    show(before)
  })
  board.querySelector('[data-clear]')?.addEventListener('click', () => act({ ...sketch, corners: [] }))
  show(sketch)
}

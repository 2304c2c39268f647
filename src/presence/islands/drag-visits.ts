/** Five minutes are as fine as a hand points. */
const step = 5
/** Less than this is a click. */
const slack = 6

interface Drag {
  /** The page on which it is said what comes of it. */
  target: URL
  minutes: number
  ghost: SVGRectElement
  startX: number
  startY: number
  /** From the beginning of the visit to where it was taken, in minutes. */
  held: number
  moved: boolean
}

/** Lets visits be dragged with a mouse, a pen or a finger, and places that lack one with a mouse or a pen; a click opens their page. */
export function dragVisits(board: HTMLElement): void {
  let drag: Drag | undefined
  board.addEventListener('pointerdown', (event) => {
    const taken = event.button === 0 ? (visitUnder(board, event) ?? placeUnder(event)) : undefined
    if (!taken) return
    event.preventDefault()
    drag = { ...taken, ghost: ghostOf(taken.minutes), startX: event.clientX, startY: event.clientY, moved: false }
    board.setPointerCapture(event.pointerId)
  })
  board.addEventListener('pointermove', (event) => {
    if (!drag) return
    drag.moved ||= Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) > slack
    const line = lineAt(event)
    if (drag.moved && line) place(drag, line, event.clientX)
  })
  board.addEventListener('pointerup', (event) => {
    const done = drag
    drag = undefined
    if (!done) return
    done.ghost.remove()
    const line = lineAt(event)
    if (done.moved && !line) return
    if (done.moved && line) {
      done.target.searchParams.set('teamId', line.dataset.line!)
      done.target.searchParams.set('day', board.dataset.day!)
      done.target.searchParams.set('arrive', hour(arriveAt(done, line, event.clientX)))
    }
    location.assign(done.target)
  })
  board.addEventListener('pointercancel', () => {
    drag?.ghost.remove()
    drag = undefined
  })
}

type Taken = Pick<Drag, 'target' | 'minutes' | 'held'>

function visitUnder(board: HTMLElement, event: PointerEvent): Taken | undefined {
  const visit = (event.target as Element).closest<SVGRectElement>('[data-visit]')
  const line = visit?.closest<SVGSVGElement>('[data-line]')
  if (!visit || !line) return undefined
  const target = new URL(`${board.dataset.board}/visits/${visit.dataset.visit}`, location.href)
  return { target, minutes: Number(visit.dataset.minutes), held: minuteAt(line, event.clientX) - beginOf(visit, line) }
}

/** A finger scrolls the page. */
function placeUnder(event: PointerEvent): Taken | undefined {
  const place = (event.target as Element).closest<HTMLAnchorElement>('a[data-wish]')
  if (!place || event.pointerType === 'touch') return undefined
  const minutes = Number(place.dataset.minutes)
  return { target: new URL(place.href), minutes, held: minutes / 2 }
}

function ghostOf(minutes: number): SVGRectElement {
  const ghost = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ghost.setAttribute('class', 'presence-visit presence-ghost')
  ghost.setAttribute('y', '5')
  ghost.setAttribute('height', '24')
  ghost.setAttribute('width', String(minutes))
  return ghost
}

function lineAt(event: PointerEvent): SVGSVGElement | undefined {
  return document.elementFromPoint(event.clientX, event.clientY)?.closest<SVGSVGElement>('[data-line]') ?? undefined
}

/** The minute under a point, the way the line is read. */
function minuteAt(line: SVGSVGElement, x: number): number {
  const { left, width } = line.getBoundingClientRect()
  const share = (x - left) / width
  const [from, to] = [Number(line.dataset.from), Number(line.dataset.to)]
  return line.dataset.mirrored ? to - share * (to - from) : from + share * (to - from)
}

function beginOf(visit: SVGRectElement, line: SVGSVGElement): number {
  const [x, width] = [Number(visit.getAttribute('x')), Number(visit.getAttribute('width'))]
  return line.dataset.mirrored ? Number(line.dataset.to) - x - width : Number(line.dataset.from) + x
}

function arriveAt({ minutes, held }: Drag, line: SVGSVGElement, x: number): number {
  const [from, to] = [Number(line.dataset.from), Number(line.dataset.to)]
  const arrive = Math.round((minuteAt(line, x) - held) / step) * step
  return Math.max(from, Math.min(to - minutes, arrive))
}

function place(drag: Drag, line: SVGSVGElement, x: number): void {
  const arrive = arriveAt(drag, line, x)
  const at = line.dataset.mirrored ? Number(line.dataset.to) - arrive - drag.minutes : arrive - Number(line.dataset.from)
  drag.ghost.setAttribute('x', String(at))
  line.append(drag.ghost)
}

function hour(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

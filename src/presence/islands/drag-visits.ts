/** Five minutes are as fine as a hand points. */
const step = 5
/** Less than this is a click. */
const slack = 6

interface Drag {
  visit: SVGRectElement
  ghost: SVGRectElement
  startX: number
  startY: number
  /** From the beginning of the visit to where it was taken, in minutes. */
  held: number
  moved: boolean
}

/** Lets visits be dragged with a mouse, a pen or a finger; a click opens the page of the visit. */
export function dragVisits(board: HTMLElement): void {
  let drag: Drag | undefined
  board.addEventListener('pointerdown', (event) => {
    const visit = (event.target as Element).closest<SVGRectElement>('[data-visit]')
    const line = visit?.closest<SVGSVGElement>('[data-line]')
    if (!visit || !line || event.button !== 0) return
    event.preventDefault()
    const ghost = visit.cloneNode() as SVGRectElement
    ghost.classList.add('presence-ghost')
    drag = {
      visit,
      ghost,
      startX: event.clientX,
      startY: event.clientY,
      held: minuteAt(line, event.clientX) - beginOf(visit, line),
      moved: false,
    }
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
    const target = new URL(`${board.dataset.board}/visits/${done.visit.dataset.visit}`, location.href)
    const line = lineAt(event)
    if (done.moved && !line) return
    if (done.moved && line) {
      target.searchParams.set('teamId', line.dataset.line!)
      target.searchParams.set('day', board.dataset.day!)
      target.searchParams.set('arrive', hour(arriveAt(done, line, event.clientX)))
    }
    location.assign(target)
  })
  board.addEventListener('pointercancel', () => {
    drag?.ghost.remove()
    drag = undefined
  })
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

function arriveAt({ visit, held }: Drag, line: SVGSVGElement, x: number): number {
  const [from, to] = [Number(line.dataset.from), Number(line.dataset.to)]
  const arrive = Math.round((minuteAt(line, x) - held) / step) * step
  return Math.max(from, Math.min(to - Number(visit.dataset.minutes), arrive))
}

function place(drag: Drag, line: SVGSVGElement, x: number): void {
  const arrive = arriveAt(drag, line, x)
  const length = Number(drag.visit.dataset.minutes)
  const at = line.dataset.mirrored ? Number(line.dataset.to) - arrive - length : arrive - Number(line.dataset.from)
  drag.ghost.setAttribute('x', String(at))
  line.append(drag.ghost)
}

function hour(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

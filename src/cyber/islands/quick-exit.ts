import { eraseFields } from './erase-fields.ts'

const times = 3
const within = 4000

/** Leaves by the button, or when Escape is pressed three times: what was written goes first, and the page that follows takes the place of this one. */
export function quickExit(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('[data-quick-exit]')
  if (!link) return
  const leave = () => {
    eraseFields(root)
    // The other page may be slow to come.
    root.documentElement.hidden = true
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let pressed: number[] = []
  root.addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (repeat) return
    pressed = key === 'Escape' ? [...pressed.filter((at) => timeStamp - at < within), timeStamp] : []
    if (pressed.length >= times) leave()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) root.documentElement.hidden = false
  })
}

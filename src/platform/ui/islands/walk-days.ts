const steps: Record<string, number> = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 }

/** Arrows walk from day to day in a calendar; to the left is back or on, as the page is read. */
export function walkDays(root: Document): void {
  const table = root.querySelector<HTMLTableElement>('[data-days]')
  if (!table) return
  const days = [...table.querySelectorAll<HTMLElement>('.day-name')]
  const reading = root.documentElement.dir === 'rtl' ? -1 : 1
  table.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    const at = days.indexOf(event.target as HTMLElement)
    if (!step || at < 0) return
    const to = days[at + (Math.abs(step) === 1 ? step * reading : step)]
    if (!to) return
    event.preventDefault()
    to.focus()
  })
}

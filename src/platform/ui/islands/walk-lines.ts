/** Walks along the lines of a list by keys: j and k, x selects, ? shows them; Enter opens, as on every link. Keys are places on the keyboard, so that they work in Arabic too. */
export function walkLines(root: Document): void {
  const list = root.querySelector<HTMLElement>('[data-lines]')
  if (!list) return
  const lines = [...list.querySelectorAll<HTMLElement>('[data-line]')]
  for (const help of list.querySelectorAll<HTMLElement>('[data-keys-help]')) help.hidden = false
  countChosen(list)
  root.addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).matches('input:not([type=checkbox]), select, textarea')
    if (typing || event.ctrlKey || event.metaKey || event.altKey || root.querySelector('dialog[open]')) return
    const at = lines.findIndex((line) => line.contains(root.activeElement))
    const go = (to: number) => lines[Math.min(Math.max(to, 0), lines.length - 1)]?.querySelector('a')?.focus()
    if (event.code === 'KeyJ') go(at + 1)
    else if (event.code === 'KeyK') go(at < 0 ? 0 : at - 1)
    else if (event.code === 'KeyX') lines[at]?.querySelector<HTMLElement>('[data-choice]')?.click()
    else if (event.key === '?' || event.key === '؟') list.querySelector<HTMLElement>('[data-dialog]')?.click()
    else return
    event.preventDefault()
  })
}

/** Says how many lines are selected beside what may be done to them. */
function countChosen(list: HTMLElement): void {
  const said = list.querySelector<HTMLElement>('[data-chosen]')
  if (!said) return
  const otherwise = said.textContent
  const say = () => {
    const chosen = list.querySelectorAll('[data-choice]:checked').length
    said.textContent = chosen > 0 ? `${said.dataset.chosen} ${chosen}` : otherwise
  }
  list.addEventListener('change', say)
  // A browser that goes back keeps what was ticked.
  addEventListener('pageshow', say)
}

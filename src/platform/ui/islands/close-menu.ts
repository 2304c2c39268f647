/** On a telephone the menu covers the page: Escape closes it and goes back to its button, as whoever walks by keys expects. */
export function closeMenu(root: Document): void {
  root.addEventListener('keydown', ({ key }) => {
    const menu = root.querySelector<HTMLDetailsElement>('.menu-toggle[open]')
    const button = menu?.querySelector<HTMLElement>('summary')
    if (key !== 'Escape' || !menu || !button?.checkVisibility()) return
    menu.open = false
    button.focus()
  })
}

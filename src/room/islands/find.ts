/** Shows only the organisations whose name holds what is typed, however it is spelt. */
export function enableFind(): void {
  const box = document.querySelector<HTMLElement>('[data-find]')
  const input = box?.querySelector('input')
  if (!box || !input) return
  box.hidden = false
  input.addEventListener('input', () => {
    const wanted = plain(input.value)
    for (const line of document.querySelectorAll<HTMLElement>('#attendance [data-name]')) {
      line.hidden = !plain(line.dataset.name ?? '').includes(wanted)
    }
    if (wanted) for (const list of document.querySelectorAll<HTMLDetailsElement>('#attendance details')) list.open = true
  })
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u064B-\u0655\u0640]/g, '')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064A')
    .trim()
}

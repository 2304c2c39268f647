/** Empties every field and box of the page. */
export function eraseFields(root: Document): void {
  for (const field of root.querySelectorAll('textarea')) {
    field.value = ''
    field.style.removeProperty('--written')
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = false
}

/** Links that open a dialog by its address open it as a modal instead: focus stays inside and returns afterwards. */
export function enhanceDialogs(root: Document): void {
  for (const link of root.querySelectorAll<HTMLElement>('[data-dialog]')) {
    const dialog = root.getElementById(link.dataset.dialog ?? '')
    if (!(dialog instanceof HTMLDialogElement)) continue
    link.addEventListener('click', (event) => {
      event.preventDefault()
      dialog.showModal()
    })
    for (const close of dialog.querySelectorAll('[data-close]')) {
      close.addEventListener('click', (event) => {
        if (!dialog.open) return
        event.preventDefault()
        dialog.close()
      })
    }
  }
}

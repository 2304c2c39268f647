/** Asks before leaving a page whose form was changed and not sent, and sends a form only once. */
export function guardForms(root: Document, question: string): void {
  let changed = false
  let sending = false
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-guard]')) {
    form.addEventListener('input', () => {
      changed = true
    })
    form.addEventListener('submit', (event) => {
      if (sending) event.preventDefault()
      sending = true
      // The answer may be a file, and then the page stays.
      setTimeout(() => {
        sending = false
      }, 5000)
      changed = false
    })
  }
  addEventListener('beforeunload', (event) => {
    if (!changed || sending) return
    event.preventDefault()
    event.returnValue = question
  })
  // A page taken back out of the browser's memory may be sent again.
  addEventListener('pageshow', () => {
    sending = false
  })
}

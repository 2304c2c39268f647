/** How many things a page keeps on this device that it could not send yet; such a page writes it here. */
export const unsentKey = 'qurb-unsent'
/** The one store of this browser in which pages keep what they send later. */
export const storeName = 'qurb-offline'

/** Signing out takes everything off the device: whoever has something there that was not sent is asked first. */
export function guardSignOut(root: Document, question: string): void {
  root.addEventListener('submit', (event) => {
    if (!(event.target as HTMLFormElement).getAttribute('action')?.endsWith('/session/end')) return
    if (localStorage.getItem(unsentKey) && !confirm(question)) event.preventDefault()
    // With a certificate the answer of the server clears the device; without one browsers do not heed it.
    else if (!isSecureContext) indexedDB.deleteDatabase(storeName)
  })
}

/** Asks every second how far something is, and shows it in place; when it is over the page is loaded again. */
export function watchProgress(root: Document): void {
  const part = root.querySelector<HTMLElement>('[data-watch]')
  if (!part) return
  const look = async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
    if (answer?.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const now = page.querySelector('[data-watch]')
      if (!now) return location.reload()
      part.replaceChildren(...now.childNodes)
    }
    setTimeout(look, 1000)
  }
  setTimeout(look, 1000)
}

import { splitPath } from '../../platform/words/language.ts'

/** From one of these pages to another the browser keeps its place: the way back leads to what came before all of them. */
export function leaveNoRow(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || !isHere(link.pathname)) return
    event.preventDefault()
    location.replace(link.href)
  })
}

const isHere = (pathname: string) => /^\/cyber(\/|$)/.test(splitPath(pathname).path)

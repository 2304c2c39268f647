import { ViewProvider } from '../../platform/ui/view.ts'
import { LiveProvider } from '../pages/live.tsx'
import { type RegionName, regions } from '../pages/regions.tsx'
import type { RoomRecord } from '../record.ts'
import type { RoomData } from './data.ts'

const drawn = new WeakMap<Element, string>()

/** Draws the changing parts of the page with the same code as the server. A line in which somebody types is left until they are done. */
export function draw({ language, path, choices }: RoomData, record: RoomRecord, unsent: ReadonlySet<string>, forced = ''): void {
  const view = { language, path, query: '', reader: null, menu: [], demonstration: false, notice: null }
  const live = { path, choices, unsent, whole: true, newId: () => '' }
  for (const place of document.querySelectorAll<HTMLElement>('[data-region]')) {
    const Part = regions[place.dataset.region as RegionName]
    const html = String(
      <ViewProvider value={view}>
        <LiveProvider value={live}>
          <Part record={record} />
        </LiveProvider>
      </ViewProvider>,
    )
    if (drawn.get(place) === html && !forced) continue
    drawn.set(place, html)
    if (place.localName === 'ul') drawLines(place, html, forced)
    else place.innerHTML = html
  }
}

function drawLines(list: HTMLElement, html: string, forced: string): void {
  const template = document.createElement('template')
  template.innerHTML = html
  const standing = new Map([...list.children].map((line) => [keyOf(line), line]))
  const wanted = [...template.content.children].map((line) => {
    const before = standing.get(keyOf(line))
    standing.delete(keyOf(line))
    const text = line.outerHTML
    if (before && keyOf(line) !== forced && (drawn.get(before) === text || isBusy(before))) return before
    drawn.set(line, text)
    const focus = before?.contains(document.activeElement) ? selectorOf(document.activeElement) : null
    before?.replaceWith(line)
    if (focus) line.querySelector<HTMLElement>(focus)?.focus()
    return line
  })
  for (const gone of standing.values()) gone.remove()
  wanted.forEach((line, index) => {
    if (list.children[index] !== line) list.insertBefore(line, list.children[index] ?? null)
  })
}

function keyOf(line: Element): string {
  return (line as HTMLElement).dataset.entry ?? ''
}

function isBusy(line: Element): boolean {
  const active = document.activeElement
  return line.querySelector('details[open]') !== null || (line.contains(active) && active?.matches('input, textarea, select') === true)
}

function selectorOf(element: Element | null): string | null {
  const [name, value] = [element?.getAttribute('name'), element?.getAttribute('value')]
  return name && value ? `[name="${name}"][value="${value}"]` : null
}

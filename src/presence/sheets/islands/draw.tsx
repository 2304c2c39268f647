import { ViewProvider } from '../../../platform/ui/view.ts'
import { PadProvider } from '../pages/pad.tsx'
import { Way } from '../pages/way.tsx'
import { stopsOf } from '../sheet.ts'
import { clock, type SheetData } from './data.ts'
import type { MarkOutbox } from './mark-outbox.ts'

let drawn = ''

/**
 * Draws the way with the same code as the server.
 * @param own something was just said here: what is open may close. What others said waits while somebody has something open.
 */
export function draw(data: SheetData, outbox: MarkOutbox, own = false): void {
  const place = document.querySelector<HTMLElement>('[data-way]')
  if (!place) return
  const { language, path, closed, sheet } = data
  const view = { language, path, query: '', reader: null, menu: [], demonstration: false, notice: null }
  const unsent = new Set(outbox.unsent.map(({ visitId }) => visitId))
  const pad = { path, day: sheet.day, closed, past: sheet.day < clock(data).day, unsent, newId: () => '' }
  const html = String(
    <ViewProvider value={view}>
      <PadProvider value={pad}>
        <Way stops={stopsOf(sheet.visits, outbox.taken)} breaks={sheet.breaks} home={sheet.home} />
      </PadProvider>
    </ViewProvider>,
  )
  if (html === drawn) return
  if (!own && drawn !== '' && place.querySelector('details[open]')) return
  drawn = html
  place.innerHTML = html
  if (own) place.querySelector<HTMLElement>('[data-next]')?.focus()
}

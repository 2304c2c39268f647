import { raw } from 'hono/html'
import { assets } from '../../../platform/http/assets.ts'
import { useView } from '../../../platform/ui/view.ts'
import { minutesAhead } from '../clock.ts'
import type { Sheet } from '../sheet.ts'
import type { Pad } from './pad.tsx'

/** What the island needs beside the page. The text cannot end the element: every "<" is written as its code. */
export function Island({ sheet, pad: { path, closed } }: { sheet: Sheet; pad: Pad }) {
  const { language } = useView()
  // The sketch is drawn by the server alone.
  const data = {
    language,
    path,
    closed,
    sheet: { ...sheet, sketch: null },
    ahead: minutesAhead(sheet.day),
    worker: assets.worker('presence-sheets'),
  }
  return (
    <>
      <script type="application/json" id="sheet-data">
        {raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}
      </script>
      <script type="module" src={assets.island('presence-sheets', language)} />
    </>
  )
}

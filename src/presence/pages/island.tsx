import { assets } from '../../platform/http/assets.ts'
import { useView } from '../../platform/ui/view.ts'

/** Dragging, on a page that works without it. */
export function Island() {
  const { language } = useView()
  return <script type="module" src={assets.island('presence', language)} />
}

import { assets } from '../../platform/http/assets.ts'
import { useView } from '../../platform/ui/view.ts'

/** Comforts for pages of this slice that already work without any script. */
export function Island() {
  const { language } = useView()
  return <script type="module" src={assets.island('reception', language)} />
}

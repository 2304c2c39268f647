import { useWords } from '../../platform/ui/view.ts'
import { briefingsWords } from '../words.ts'

/** The way back from a briefing. */
export function useTrail() {
  return [{ path: '/desk/briefings', label: useWords(briefingsWords).menu }]
}

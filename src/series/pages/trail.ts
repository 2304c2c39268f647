import { useWords } from '../../platform/ui/view.ts'
import { seriesWords } from '../words.ts'

/** The way back from a series. */
export function useTrail() {
  const { list } = useWords(seriesWords)
  return [
    { path: '/desk/meetings', label: list.meetings },
    { path: '/desk/series', label: list.title },
  ]
}

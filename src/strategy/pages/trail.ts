import { useWords } from '../../platform/ui/view.ts'
import type { StrategyLine } from '../queries/strategies.ts'
import { strategyWords } from '../words.ts'

/** The way back: to the list, and from an objective to its strategy. */
export function useTrail(line?: Pick<StrategyLine, 'ref'>) {
  const { menu, page } = useWords(strategyWords)
  const list = { path: '/desk/strategies', label: menu }
  return line ? [list, { path: `/desk/strategies/${line.ref}`, label: page.over(line.ref) }] : [list]
}

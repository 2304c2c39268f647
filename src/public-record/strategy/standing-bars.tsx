import { Bars } from '../../platform/ui/bars.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { outcomes, standings } from './objective.ts'
import { tally } from './sentences.ts'
import { numbered, type Strategy } from './strategy.ts'
import { publicStrategyWords } from './words.ts'

const tones = { behind: 'late', unreported: 'late', reached: 'done', unclear: 'unsure', not_due: 'unsure' } as const

/** How many objectives stand where; of a strategy that has ended, what became of them. */
export function StandingBars({ strategy, today }: { strategy: Strategy; today: Day }) {
  const words = useWords(publicStrategyWords)
  const all = numbered(strategy)
  if (strategy.state === 'closed') {
    const bars = outcomes.map((outcome) => ({
      label: words.outcomes[outcome],
      n: all.filter(({ objective }) => objective.outcome === outcome).length,
      tone: outcome === 'reached' ? ('done' as const) : outcome === 'not_reached' ? ('late' as const) : ('unsure' as const),
    }))
    return <Bars label={words.where} of={all.length} bars={bars} />
  }
  const counts = tally(strategy, today)
  const bars = standings
    .toReversed()
    .filter((standing) => counts.has(standing))
    .map((standing) => ({
      label: words.standings[standing],
      n: counts.get(standing)!,
      tone: standing in tones ? tones[standing as keyof typeof tones] : ('plain' as const),
    }))
  return <Bars label={words.where} of={all.length} bars={bars} />
}

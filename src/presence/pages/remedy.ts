import { useWords } from '../../platform/ui/view.ts'
import type { Reason } from '../optimiser/plan.ts'
import type { Mode } from '../team.ts'
import { presenceWords } from '../words.ts'
import type { useNames } from './names.ts'

/** What would serve a wish, with the mode, hours and place that it needs. */
export function useRemedy(names: ReturnType<typeof useNames>) {
  const { remedies, modes, weekdays } = useWords(presenceWords)
  return ({ remedy, details = {} }: Reason): string => {
    const said = Object.entries(details).map(([key, value]) => {
      if (key === 'mode') return modes[value as Mode] ?? value
      if (key === 'wish') return names.placeOf(String(value))
      if (key === 'day') return weekdays[(Number(value) + 1) as keyof typeof weekdays] ?? value
      return String(value)
    })
    return [remedies[remedy], ...said].join(' · ')
  }
}

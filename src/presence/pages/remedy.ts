import { useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Weekday } from '../hours.ts'
import type { Reason } from '../optimiser/plan.ts'
import type { Mode, Skill } from '../team.ts'
import { presenceWords } from '../words.ts'

/** What would serve a wish, in a sentence with the mode, day and hours that it needs. */
export function useRemedy() {
  const { serving, modes, weekdays, skills, remedies } = useWords(presenceWords)
  const { language } = useView()
  return ({ remedy, details = {} }: Reason): string => {
    const [mode, from, to] = [modes[details.mode as Mode], String(details.from), String(details.to)]
    switch (remedy) {
      case 'another_team':
        return serving.anotherTeam(mode, from, to)
      case 'team_at_these_hours': {
        const skill = details.skill && skills[details.skill as Skill]
        return serving.teamAt(mode, weekdays[(Number(details.day) + 1) as Weekday], from, to) + (skill ? ` (${skill})` : '')
      }
      case 'raise_day_cap':
        return serving.dayCap(String(details.maxPerDay))
      case 'raise_band_cap':
        return serving.bandCap(String(details.maxPerBand), String(details.band))
      case 'more_weight':
        return serving.weight(formatNumber(language, Math.ceil(Number(details.value) * 10) / 10))
      case 'none_found':
        return remedies.none_found
    }
  }
}

import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Language } from '../../platform/words/language.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { PlanHead, PlanState } from '../plans/plan.ts'
import { presenceWords } from '../words.ts'

const tones: Record<PlanState, Tone> = {
  computing: 'progress',
  draft: 'waiting',
  approved: 'done',
  replaced: 'neutral',
  failed: 'not',
  cancelled: 'neutral',
}

export function PlanBadge({ plan: { state } }: { plan: Pick<PlanHead, 'state'> }) {
  const { plans: words } = useWords(presenceWords)
  return <Badge tone={tones[state]}>{words.states[state]}</Badge>
}

/** What remains is of rounding. */
const provenBest = 1 - 1e-5

/** «98,7 على الأقل في المائة من أفضل ما يمكن»: proven, and cut, never rounded up. */
export function Goodness({ plan }: { plan: Pick<PlanHead, 'objective' | 'bound'> }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const { objective, bound } = plan
  if (objective === null) return <>—</>
  if (bound === null || bound <= 0) return <>{words.unproven}</>
  const share = objective / bound
  return <>{share >= provenBest ? words.best : words.atLeast(hundredths(language, share))}</>
}

/** A share in hundredths, cut to one decimal. */
export function hundredths(language: Language, share: number): string {
  return formatNumber(language, Math.floor(Math.min(1, share) * 1000 + 1e-6) / 10)
}

export const rounded = (language: Language, value: number) => formatNumber(language, Math.round(value * 10) / 10)

import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { enumerate } from '../../platform/words/punctuation.ts'
import { isOverdue } from '../briefing.ts'
import type { BriefingLine } from '../queries.ts'
import { briefingsWords } from '../words.ts'

const tones = {
  draft: 'neutral',
  waiting: 'waiting',
  released: 'done',
  withheld: 'not',
  ended: 'neutral',
  withdrawn: 'not',
} as const satisfies Record<string, Tone>

export function StateBadge({ briefing, today }: { briefing: BriefingLine; today: Day }) {
  const words = useWords(briefingsWords)
  const state = briefing.state === 'sent' ? (briefing.release ?? 'waiting') : briefing.state
  return (
    <>
      {isOverdue(briefing, today) && <Badge tone="late">{words.list.overdue}</Badge>}
      <Badge tone={tones[state]}>{words.states[state]}</Badge>
    </>
  )
}

export function Where({ briefing: { districts } }: { briefing: Pick<BriefingLine, 'districts'> }) {
  const { language } = useView()
  const { city } = useWords(briefingsWords).page
  if (districts.length === 0) return <>{city}</>
  return (
    <UserText>
      {enumerate(
        language,
        districts.map(({ nameAr, nameFr }) => (language === 'ar' ? nameAr : nameFr)),
      )}
    </UserText>
  )
}

import { Badge, type Tone } from '../../../platform/ui/badge.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { SessionState } from '../session.ts'
import { sessionsWords } from '../words.ts'

const tones: Record<SessionState, Tone> = {
  requested: 'waiting',
  offered: 'waiting',
  chosen: 'waiting',
  confirmed: 'progress',
  held: 'done',
  postponed: 'partly',
  cancelled: 'not',
}

export function StateBadge({ state }: { state: SessionState }) {
  return <Badge tone={tones[state]}>{useWords(sessionsWords).states[state]}</Badge>
}

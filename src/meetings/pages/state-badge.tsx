import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { MeetingState } from '../meeting.ts'
import { meetingsWords } from '../words.ts'

const tones: Record<MeetingState, Tone> = {
  draft: 'neutral',
  announced: 'progress',
  postponed: 'waiting',
  cancelled: 'not',
  held: 'waiting',
  minutes_draft: 'waiting',
  agreed: 'progress',
  published: 'done',
}

export function StateBadge({ state }: { state: MeetingState }) {
  return <Badge tone={tones[state]}>{useWords(meetingsWords).states[state]}</Badge>
}

import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { PublicMeeting } from '../queries/meetings.ts'
import { publicRecordWords } from '../words.ts'

const tones: Record<PublicMeeting['state'], Tone> = {
  announced: 'waiting',
  postponed: 'late',
  cancelled: 'not',
  held: 'progress',
  minutes_draft: 'progress',
  agreed: 'progress',
  published: 'done',
}

export function MeetingBadge({ meeting: { state } }: { meeting: Pick<PublicMeeting, 'state'> }) {
  const { meetings } = useWords(publicRecordWords)
  return <Badge tone={tones[state]}>{meetings.states[state]}</Badge>
}

import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { InvitationState } from '../invitation.ts'
import { invitationsWords } from '../words.ts'

const tones: Record<InvitationState, Tone> = {
  requested: 'waiting',
  invited: 'neutral',
  accepted: 'done',
  excused: 'partly',
  refused: 'not',
}

export function StateBadge({ state }: { state: InvitationState }) {
  return <Badge tone={tones[state]}>{useWords(invitationsWords).states[state]}</Badge>
}

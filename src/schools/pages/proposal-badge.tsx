import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { ProposalState } from '../hours-proposal.ts'
import { schoolsWords } from '../words.ts'

const tones: Record<ProposalState, Tone> = { waiting: 'waiting', accepted: 'done', declined: 'not', replaced: 'neutral' }

export function ProposalBadge({ state }: { state: ProposalState }) {
  return <Badge tone={tones[state]}>{useWords(schoolsWords).proposals.states[state]}</Badge>
}

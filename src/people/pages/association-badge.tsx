import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { AssociationState } from '../association.ts'
import { peopleWords } from '../words.ts'

const tones: Record<AssociationState, Tone> = {
  under_verification: 'waiting',
  registered: 'neutral',
  accredited: 'done',
  suspended: 'not',
  refused: 'not',
}

export function AssociationBadge({ state }: { state: AssociationState }) {
  return <Badge tone={tones[state]}>{useWords(peopleWords).states[state]}</Badge>
}

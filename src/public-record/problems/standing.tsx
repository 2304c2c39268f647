import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { PublicProblem } from '../queries/problems.ts'
import type { PublicState } from './copy-problem.ts'
import { publicProblemsWords } from './words.ts'

const tones: Record<PublicState, Tone> = {
  analysis: 'waiting',
  response: 'waiting',
  running: 'progress',
  assessment: 'waiting',
  maintenance: 'partly',
  closed: 'done',
}

export function ProblemBadge({ problem }: { problem: PublicProblem }) {
  const { states, withdrawn } = useWords(publicProblemsWords)
  return problem.title === null ? <Badge tone="not">{withdrawn}</Badge> : <Badge tone={tones[problem.state]}>{states[problem.state]}</Badge>
}

export function District({ problem }: { problem: Pick<PublicProblem, 'districtAr' | 'districtFr'> }) {
  const { language } = useView()
  return <UserText>{nameIn(language, problem.districtAr, problem.districtFr)}</UserText>
}
